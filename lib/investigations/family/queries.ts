import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { FamilyWishKind } from "@/lib/platform/generated/enums";
import { type OwnFile, ownFileSchema } from "./schema";

/** What a family has asked of its investigator. */
export type AskedWish = {
  kind: FamilyWishKind;
  until: Day | null;
  reason: string | null;
  madeOn: Day;
  adultId: string;
};

/**
 * What a family waits to hear about from its investigator: the latest that it asked for, as long as the
 * task that came of it is open. Part of another query or deed.
 */
export async function askedWish(
  tx: Tx,
  { investigationId, inquiryId }: { investigationId: string; inquiryId: string | null },
): Promise<AskedWish | null> {
  if (inquiryId === null) return null;
  const [found] = await tx.$queryRaw<{ waits: boolean }[]>`
    SELECT app.has_open_task('FAMILY_WISHES', 'INVESTIGATION', ${investigationId}::uuid) AS waits`;
  if (found?.waits !== true) return null;
  const wish = await tx.familyWish.findFirst({
    where: { inquiryId },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
  });
  if (wish === null) return null;
  const { kind, until, reason, madeAt, adultId } = wish;
  return {
    ...{ kind, reason, adultId, madeOn: dayOf(madeAt) },
    until: until === null ? null : dayFromDb(until),
  };
}

/** The same for the investigators, with the name of the adult who said it. */
export type FamilysWish = Omit<AskedWish, "adultId"> & { by: string };

/** What waits for the investigators' answer, or null. Part of another query. */
export async function familysWish(
  tx: Tx,
  file: { investigationId: string; inquiryId: string | null },
): Promise<FamilysWish | null> {
  const asked = await askedWish(tx, file);
  if (asked === null) return null;
  const { adultId, ...wish } = asked;
  const adult = await tx.inquiryAdult.findUnique({ where: { id: adultId } });
  return { ...wish, by: adult?.givenName ?? "" };
}

/** What the acting adult is told of the own investigation, or null while there is none. */
export async function ownFileOf({
  tx,
  actor,
}: Pick<Reading, "tx" | "actor">): Promise<OwnFile | null> {
  const [row] = await tx.$queryRaw<{ file: unknown }[]>`SELECT app.own_file() AS file`;
  if (!row?.file) return null;
  const file = ownFileSchema.parse(row.file);
  const { inquiryId } = actor;
  const asked = await askedWish(tx, { investigationId: file.id, inquiryId });
  return { ...file, awaits: asked?.kind ?? null };
}

const record = (file: OwnFile) => ({
  event: "investigation.read-by-family",
  subjects: [{ type: "INVESTIGATION" as const, id: file.id }],
});

/** The own investigation for the overview: how far, and what is asked of this adult. */
export const ownFile = defineQuery({
  permission: "family.inquiry.read",
  run: async (reading, _input: undefined) => ownFileOf(reading),
  record,
});

/** The same for the page of consents, which shows what was agreed to and asks for more. */
export const ownConsents = defineQuery({
  permission: "family.consent",
  run: async (reading, _input: undefined) => ownFileOf(reading),
  record,
});
