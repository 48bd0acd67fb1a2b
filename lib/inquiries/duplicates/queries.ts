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

/**
 * Which of some inquiries may come from the same family as another one, by the signs of
 * `duplicatesOf`: each sign is looked up in an index of its own, for the few rows of a page.
 */
export async function likeOthers(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH shown AS (
      SELECT id, email, phone, postal_code, family_name, merged_into_id
      FROM inquiry WHERE id = ANY(${ids}::uuid[]) AND protection_level = 'NONE'
    ), pair AS (
      SELECT s.id, o.id AS other FROM shown s JOIN inquiry o ON o.email = s.email
      UNION ALL
      SELECT s.id, o.id FROM shown s JOIN inquiry o ON o.phone = s.phone
      UNION ALL
      SELECT s.id, o.id FROM shown s JOIN inquiry o ON o.postal_code = s.postal_code
        AND lower(o.family_name) = lower(s.family_name)
    )
    SELECT DISTINCT p.id::text FROM pair p
    JOIN shown s ON s.id = p.id
    JOIN inquiry o ON o.id = p.other
    WHERE o.id <> s.id AND o.protection_level = 'NONE'
      AND o.id IS DISTINCT FROM s.merged_into_id AND o.merged_into_id IS DISTINCT FROM s.id`;
  return new Set(rows.map(({ id }) => id));
}
