import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { poolMunicipalities } from "@/lib/organisations/queries";
import { dayFromDb, dayOf, formatClock, formatDay } from "@/lib/platform/dates";
import type { Urgency } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { isWorkingDay } from "@/lib/platform/working-days";
import { dayOrNull } from "../../queries";
import { requestFacts } from "../facts/queries";
import type { Typed } from "../rows/rules";
import { actsFor, basesToOffer, childLabel, type Reading as WhoReads, whoReads } from "../rules";

export type Option = { value: string; label: string };

/** What a new request is drawn from. */
export type RequestFormFacts = {
  /** The municipalities that the actor acts for; a single one is not asked about. */
  municipalities: Option[];
  pool: string[];
  bases: Option[];
  idempotencyKey: string;
  today: string;
};

/** What the form for a new request chooses among today. It tells nothing of a person. */
export const requestForm = defineQuery({
  permission: "client.request.send",
  run: async (reading): Promise<RequestFormFacts> => {
    const { tx, actor, today } = reading;
    const all = await poolMunicipalities(tx);
    return {
      municipalities: all
        .filter(({ id }) => actor.serves.includes(id))
        .map(({ id, name }) => ({ value: id, label: name })),
      pool: all.map(({ name }) => name),
      bases: await offeredBases(reading),
      idempotencyKey: uuidv7(),
      today,
    };
  },
});

/**
 * An earlier request as the start of a new one: its children, wishes and grounds, but neither its days
 * nor the situation, which are told anew.
 */
export const requestToCopy = defineQuery({
  permission: "client.request.send",
  run: async (
    { tx, actor, now },
    { requestId }: { requestId: string },
  ): Promise<{ requestId: string; typed: Typed } | null> => {
    const request = await requestFacts(tx, requestId, now);
    if (request === null || !actsFor(actor, request.clientOrganisationId)) return null;
    const children = request.children.flatMap(
      (child, index): [string, string][] =>
        [
          [`children.${index}.ageYears`, String(child.ageYears)],
          [`children.${index}.sex`, child.sex],
          [`children.${index}.label`, child.label === childLabel(child) ? "" : child.label],
          ...(child.isAgeEstimated ? [[`children.${index}.isAgeEstimated`, "on"] as const] : []),
          ...(child.isProtected ? [[`children.${index}.isProtected`, "on"] as const] : []),
        ] as [string, string][],
    );
    const typed: Typed = {
      clientOrganisationId: request.clientOrganisationId,
      homeKind: request.homeKind,
      placementKind: request.placementKind,
      legalBasisCode: request.legalBasisCode,
      keepTogether: request.keepTogether ? "yes" : "no",
      needs: request.needs,
      languages: request.languages.join(", "),
      avoidMunicipalities: request.avoidMunicipalities,
      contactPhone: request.contactPhone,
      ...Object.fromEntries(children),
    };
    return { requestId: request.id, typed };
  },
  record: ({ requestId }) => ({
    event: "request.copied",
    subjects: [{ type: "REQUEST", id: requestId }],
  }),
});

/** What a municipality is told at once when its request has come in. */
export type RequestReceipt = {
  id: string;
  number: string;
  submittedAt: Date;
  urgency: Urgency;
  children: { label: string; isProtected: boolean }[];
  reading: WhoReads;
};

/** The receipt of a request; who reads it is told as it is now. */
export const requestReceipt = defineQuery({
  permission: "client.request.read",
  run: async (
    { tx, actor, now },
    { requestId }: { requestId: string },
  ): Promise<RequestReceipt | null> => {
    const request = await requestFacts(tx, requestId, now);
    if (request === null || !actsFor(actor, request.clientOrganisationId)) return null;
    const [hour = "0", minute = "0"] = formatClock(now).split(":");
    const moment = { day: dayOf(now), hour: Number(hour) + Number(minute) / 60 };
    return {
      id: request.id,
      number: request.number,
      submittedAt: request.submittedAt,
      urgency: request.urgency,
      children: request.children,
      reading: whoReads(moment, isWorkingDay),
    };
  },
  record: ({ id }) => ({ event: "request.receipt-opened", subjects: [{ type: "REQUEST", id }] }),
});

/** The paragraphs that can be chosen: in force today or within a quarter of a year. */
export async function offeredBases({ tx, today }: Reading): Promise<Option[]> {
  const rows = await tx.legalBasis.findMany({ orderBy: [{ validFrom: "asc" }, { code: "asc" }] });
  const spans = rows.map((row) => ({
    ...row,
    validFrom: dayFromDb(row.validFrom),
    validTo: dayOrNull(row.validTo),
  }));
  return basesToOffer(spans, today).map((basis) => ({
    value: basis.code,
    label: `${basis.act}, ${basis.section}: ${basis.text}${
      basis.validFrom > today ? ` (från ${formatDay(basis.validFrom)})` : ""
    }`,
  }));
}
