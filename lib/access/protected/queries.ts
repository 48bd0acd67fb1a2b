import "server-only";
import { type Day, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { type Actor, jobActor } from "../actor";
import { asProduct } from "../as-product";
import { defineQuery } from "../define-query";
import { namesOf, type StaffMember, staffWith } from "../staff/queries";

const product = jobActor("protected-households");

export type Reader = {
  id: string;
  userId: string;
  name: string;
  reason: string;
  grantedBy: string;
  grantedOn: Day;
};

/** A household with protected data as somebody who may name its readers sees it: alias and number. */
export type ProtectedHousehold = {
  householdId: string;
  alias: string;
  numbers: string[];
  readers: Reader[];
};

export type ProtectedHouseholds = { households: ProtectedHousehold[]; staff: StaffMember[] };

/** All protected households with their named readers, and who may be named. One log row with the count. */
export const protectedHouseholds = defineQuery({
  permission: "protected.grant",
  run: async ({ tx, actor, today }): Promise<ProtectedHouseholds> => {
    const closed = await protectedAliases(tx, actor);
    const rows = await tx.protectedReader.findMany({
      where: { revokedAt: null, householdId: { in: closed.map(({ id }) => id) } },
      orderBy: { grantedAt: "asc" },
    });
    const names = await namesOf(
      tx,
      rows.flatMap(({ userId, grantedById }) => [userId, grantedById]),
    );
    const readers = rows.map((row) => ({
      householdId: row.householdId,
      id: row.id,
      userId: row.userId,
      name: names.get(row.userId) ?? "",
      reason: row.reason,
      grantedBy: names.get(row.grantedById) ?? "",
      grantedOn: dayOf(row.grantedAt),
    }));
    return {
      households: closed.map(({ id, label, investigations }) => ({
        householdId: id,
        alias: label,
        numbers: investigations.map(({ number }) => number),
        readers: readers.filter(({ householdId }) => householdId === id),
      })),
      staff: await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today),
    };
  },
  record: ({ households }) => ({
    event: "protected-households.listed",
    subjects: [],
    detail: { count: households.length },
  }),
});

/**
 * Aliases and numbers of all protected households. Somebody must be able to name the first reader of
 * what nobody can read yet, so this looks past row-level security, for these columns and no others.
 */
export async function protectedAliases(tx: Tx, actor: Actor) {
  return asProduct({ tx, actor }, product, () =>
    tx.household.findMany({
      where: { protectionLevel: { not: "NONE" } },
      orderBy: { createdAt: "desc" },
      select: { id: true, label: true, investigations: { select: { number: true } } },
    }),
  );
}
