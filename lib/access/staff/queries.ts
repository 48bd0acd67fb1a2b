import "server-only";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Role } from "@/lib/platform/generated/enums";

export type StaffMember = { userId: string; name: string };

/** The users who hold one of the roles on the day and may sign in, by name in Swedish order. */
export async function staffWith(
  tx: Tx,
  roles: readonly Role[],
  today: Day,
): Promise<StaffMember[]> {
  const day = dbDate(today);
  const users = await tx.user.findMany({
    where: {
      disabledAt: null,
      roles: {
        some: {
          role: { in: [...roles] },
          validFrom: { lte: day },
          OR: [{ validTo: null }, { validTo: { gt: day } }],
        },
      },
    },
    select: { id: true, displayName: true },
  });
  return users
    .map(({ id, displayName }) => ({ userId: id, name: displayName }))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** Names of users by id, for those that the actor may look up. */
export async function namesOf(
  tx: Tx,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, displayName: true },
  });
  return new Map(users.map(({ id, displayName }) => [id, displayName]));
}
