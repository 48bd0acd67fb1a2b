import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { namesOf, type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { unseal } from "@/lib/platform/sealed";
import { placementById } from "../queries";
import { type Identity, identitySchema } from "./schema";

/** Who a placed child is. */
export type ChildIdentity = Identity & { childId: string; placementId: string };

/**
 * Who the child of a placement is, on request and logged as a reading of the child's file.
 * @returns null if nothing is written down, or if the actor is none of those who may read it.
 */
export const childIdentity = defineQuery({
  permission: "account.read",
  run: async ({ tx }, { placementId }: { placementId: string }): Promise<ChildIdentity | null> => {
    const placement = await placementById(tx, placementId);
    if (placement === null) return null;
    const child = await tx.child.findUnique({
      where: { id: placement.childId },
      select: { id: true, identityEncrypted: true },
    });
    if (child === null || child.identityEncrypted === null) return null;
    const place = { table: "child", column: "identity_encrypted", rowId: child.id };
    const identity = identitySchema.parse(JSON.parse(unseal(place, child.identityEncrypted)));
    return { ...identity, childId: child.id, placementId };
  },
  record: ({ childId, placementId }) => ({
    event: "child.identity-read",
    subjects: [
      { type: "CHILD", id: childId },
      { type: "PLACEMENT", id: placementId },
    ],
  }),
});

/** KNOWN: written down and may be read. MISSING: may be written. HIDDEN: protected, not for this reader. */
export type IdentityState = "KNOWN" | "MISSING" | "HIDDEN";

/** Whether there is a name to read, without reading it. Part of a query that records the reading. */
export async function identityState(tx: Tx, childId: string): Promise<IdentityState> {
  const child = await tx.child.findUnique({
    where: { id: childId },
    select: { identityEncrypted: true },
  });
  if (child === null) return "HIDDEN";
  return child.identityEncrypted === null ? "MISSING" : "KNOWN";
}

/** The named readers of a protected child, and who may be named; the unit manager alone sees both. */
export type ReaderChoices = {
  readers: { id: string; name: string; reason: string }[];
  candidates: StaffMember[];
};

/** Who reads a protected child's data. Null for those who do not name readers. */
export async function readersOf(
  { tx, actor, today }: Reading,
  { childId, clientOrganisationId }: { childId: string; clientOrganisationId: string },
): Promise<ReaderChoices | null> {
  if (!actor.permissions.has("protected.grant")) return null;
  const rows = await tx.protectedReader.findMany({
    where: { childId, revokedAt: null },
    orderBy: { grantedAt: "asc" },
  });
  const names = await namesOf(
    tx,
    rows.map(({ userId }) => userId),
  );
  const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
  const clients = await workersOf(tx, clientOrganisationId, today);
  return {
    readers: rows.map(({ id, userId, reason }) => ({ id, name: names.get(userId) ?? "", reason })),
    candidates: [...staff, ...clients].filter(
      ({ userId }) => !rows.some((row) => row.userId === userId),
    ),
  };
}

async function workersOf(tx: Tx, organisationId: string, today: Day): Promise<StaffMember[]> {
  const day = dbDate(today);
  const users = await tx.user.findMany({
    where: {
      disabledAt: null,
      roles: {
        some: {
          role: "CLIENT_WORKER",
          organisationId,
          validFrom: { lte: day },
          OR: [{ validTo: null }, { validTo: { gt: day } }],
        },
      },
    },
    select: { id: true, displayName: true },
  });
  return users.map(({ id, displayName }) => ({ userId: id, name: displayName }));
}
