import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import type { AuditDetail } from "@/lib/audit/schema";
import type { Tx } from "@/lib/platform/db";
import type { InquiryLetter } from "@/lib/platform/generated/client";
import { unseal } from "@/lib/platform/sealed";
import { type Letter, letterSchema } from "../letters";
import { letterPlace } from "./rules";

/** A letter among others. */
export type LetterLine = { id: string; writtenAt: Date };

/** A letter that was sent, with the number of the inquiry that it is about. */
export type SentLetter = {
  id: string;
  inquiryId: string;
  number: string;
  letter: Letter;
};

const READ_BY_FAMILY = "inquiry.letter-read-by-family";

/** When the family first opened the letters of its inquiry, by letter; those not opened are left out. */
export async function lettersRead(tx: Tx, inquiryId: string): Promise<Map<string, Date>> {
  const rows = await tx.auditEvent.findMany({
    where: { event: READ_BY_FAMILY, subjects: { some: { type: "INQUIRY", id: inquiryId } } },
    orderBy: { id: "desc" },
    select: { at: true, detail: true },
  });
  return new Map(rows.map(({ at, detail }) => [String((detail as AuditDetail).letter), at]));
}

/** The letters of an inquiry, the latest first. Part of the queries that show the inquiry. */
export async function lettersOf(tx: Tx, inquiryId: string): Promise<LetterLine[]> {
  return tx.inquiryLetter.findMany({
    where: { inquiryId },
    orderBy: { writtenAt: "desc" },
    select: { id: true, writtenAt: true },
  });
}

type Wanted = { inquiryId: string; letterId: string };

/** A letter as staff read and print it; null if there is none, or if the family has protected data. */
export const staffLetter = defineQuery({
  permission: "inquiry.read",
  run: async ({ tx }, { inquiryId, letterId: id }: Wanted): Promise<SentLetter | null> => {
    const row = await tx.inquiryLetter.findFirst({
      where: { id, inquiryId, inquiry: { protectionLevel: "NONE" } },
      include: { inquiry: { select: { number: true } } },
    });
    return row && opened(row, row.inquiry);
  },
  record: ({ inquiryId }) => ({
    event: "inquiry.letter-read",
    subjects: [{ type: "INQUIRY", id: inquiryId }],
  }),
});

/** A letter on the family's own page. Row-level security shows no other family's. */
export const familyLetter = defineQuery({
  permission: "family.document",
  run: async ({ tx, actor }, letterId: string): Promise<SentLetter | null> => {
    if (actor.inquiryId === null) return null;
    const row = await tx.inquiryLetter.findFirst({
      where: { id: letterId, inquiryId: actor.inquiryId },
      include: { inquiry: { select: { number: true } } },
    });
    return row && opened(row, row.inquiry);
  },
  record: ({ id, inquiryId }) => ({
    event: READ_BY_FAMILY,
    subjects: [{ type: "INQUIRY", id: inquiryId }],
    detail: { letter: id },
  }),
});

function opened(
  { id, inquiryId, contentEncrypted }: InquiryLetter,
  inquiry: { number: string },
): SentLetter {
  const letter = letterSchema.parse(JSON.parse(unseal(letterPlace(id), contentEncrypted)));
  return { id, inquiryId, ...inquiry, letter };
}
