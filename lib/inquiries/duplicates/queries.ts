import "server-only";
import { type Day, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Inquiry } from "@/lib/platform/generated/client";
import type { InquiryState } from "@/lib/platform/generated/enums";
import { type Likeness, likeness, mayTakeIn } from "../rules";

/** Another inquiry that may come from the same family. */
export type Duplicate = {
  id: string;
  number: string;
  name: string;
  state: InquiryState;
  submittedOn: Day;
  signs: Likeness[];
  mayTakeThisIn: boolean;
};

const MOST_DUPLICATES = 10;

/** Others with the same address, number, or name and postal code: suggested, never merged alone. */
export async function duplicatesOf(tx: Tx, row: Inquiry): Promise<Duplicate[]> {
  const others = await tx.inquiry.findMany({
    where: {
      // What is already one matter with this one stands among its facts.
      id: { notIn: [row.id, row.mergedIntoId].filter((id) => id !== null) },
      AND: { OR: [{ mergedIntoId: null }, { mergedIntoId: { not: row.id } }] },
      protectionLevel: "NONE",
      OR: [
        ...(row.email === null ? [] : [{ email: row.email }]),
        ...(row.phone === null ? [] : [{ phone: row.phone }]),
        {
          postalCode: row.postalCode,
          familyName: { equals: row.familyName, mode: "insensitive" },
        },
      ],
    },
    orderBy: { submittedAt: "desc" },
    take: MOST_DUPLICATES,
  });
  return others.map((other) => ({
    id: other.id,
    number: other.number,
    name: `${other.givenName} ${other.familyName}`.trim(),
    state: other.state,
    submittedOn: dayOf(other.submittedAt),
    signs: likeness(row, other),
    mayTakeThisIn: mayTakeIn(row, other),
  }));
}
