import "server-only";
import type { Reading } from "@/lib/access/define-query";
import { compareDays, type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { InquiryState, InvestigationState } from "@/lib/platform/generated/enums";
import { type Matter, stageOfMatter } from "./rules";

type Row = {
  inquiry_number: string;
  inquiry_state: InquiryState;
  investigation_id: string | null;
  investigation_number: string | null;
  investigation_state: InvestigationState | null;
  is_assessed: boolean;
  handler_id: string | null;
  handler_name: string | null;
  second_id: string | null;
};

/** A family's matter, or null if the actor has no part in it. Part of another query or deed. */
export async function matterOf(tx: Tx, inquiryId: string): Promise<Matter | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT inquiry_number, inquiry_state::text, investigation_id, investigation_number,
      investigation_state::text, is_assessed, handler_id, handler_name, second_id
    FROM app.family_matter(${inquiryId}::uuid)`;
  if (row === undefined) return null;
  const { inquiry_state, investigation_id, investigation_state, is_assessed } = row;
  return {
    inquiryId,
    inquiryNumber: row.inquiry_number,
    investigation:
      investigation_id === null
        ? null
        : {
            id: investigation_id,
            number: row.investigation_number ?? "",
            isAssessed: is_assessed,
          },
    stage: stageOfMatter({
      inquiryState: inquiry_state,
      investigationState: investigation_state,
      isAssessed: is_assessed,
    }),
    handler:
      row.handler_id === null ? null : { userId: row.handler_id, name: row.handler_name ?? "" },
    secondId: row.second_id,
  };
}

/** An adult of a family who has said yes and is still part of it. */
export type Adult = { id: string; name: string; email: string | null };

/**
 * The adults of a family's inquiry, the one who sent it first; nobody who is only asked in. Part of
 * another query or deed.
 */
export async function adultsOf(tx: Tx, inquiryId: string): Promise<Adult[]> {
  const rows = await tx.inquiryAdult.findMany({
    where: { inquiryId, joinedAt: { not: null }, leftAt: null },
    orderBy: { ordinal: "asc" },
    select: { id: true, givenName: true, email: true },
  });
  return rows.map(({ id, givenName, email }) => ({ id, name: givenName, email }));
}

/** What of a family waits for the one who reads. */
export type FamilyNews = {
  /** Messages from it that the reader has not read. */
  unreadMessages: number;
  /** Files that nobody has taken in. */
  newUploads: number;
  /** The pause that it has wished last, until it is over. */
  pause: FamilyPause | null;
};

/** A pause as a family wishes it, with its reason in its own words. */
export type FamilyPause = { until: Day; madeOn: Day; reason: string | null };

/** What of a family waits for the one who reads. Part of another query. */
export async function familyNews(
  { tx, actor, today }: Pick<Reading, "tx" | "actor" | "today">,
  inquiryId: string,
): Promise<FamilyNews> {
  const adults = await tx.inquiryAdult.findMany({ where: { inquiryId }, select: { id: true } });
  const unreadMessages = await tx.message.count({
    where: {
      side: "OUTSIDE",
      reads: { none: { userId: actor.userId ?? "" } },
      thread: {
        OR: [
          { subjectType: "FAMILY", subjectId: inquiryId },
          { subjectType: "ADULT", subjectId: { in: adults.map(({ id }) => id) } },
        ],
      },
    },
  });
  const newUploads = await tx.upload.count({
    where: {
      inquiryId,
      receivedAt: null,
      returnedAt: null,
      document: { removedAt: null, state: { not: "REJECTED" } },
    },
  });
  return { unreadMessages, newUploads, pause: await pauseOf(tx, inquiryId, today) };
}

async function pauseOf(tx: Tx, inquiryId: string, today: Day): Promise<FamilyPause | null> {
  const last = await tx.familyWish.findFirst({
    where: { inquiryId, inquiry: { protectionLevel: "NONE" } },
    orderBy: { madeAt: "desc" },
  });
  if (last === null || last.until === null) return null;
  const until = dayFromDb(last.until);
  if (compareDays(until, today) < 0) return null;
  return { until, madeOn: dayOf(last.madeAt), reason: last.reason };
}
