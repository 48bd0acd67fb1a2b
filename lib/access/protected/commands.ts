import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { refuse } from "@/lib/platform/refusal";
import { staffWith } from "../staff/queries";
import { protectedAliases } from "./queries";
import type { GrantReaderInput, RevokeReaderInput } from "./schema";

/** Names somebody of the unit as a reader of a household with protected data. */
export async function grantReader(
  { tx, actor, now, today }: Deed,
  input: GrantReaderInput,
): Promise<Done> {
  const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
  if (!staff.some(({ userId }) => userId === input.userId)) {
    refuse("Välj någon som arbetar på enheten i dag.", {
      userId: ["Välj någon som arbetar på enheten i dag"],
    });
  }
  const closed = await protectedAliases(tx, actor);
  if (!closed.some(({ id }) => id === input.householdId)) {
    refuse("Hushållet har inte skyddade uppgifter. Ladda om sidan.");
  }
  const subject = { householdId: input.householdId, userId: input.userId };
  const inConflict = await tx.conflictOfInterest.findFirst({ where: subject });
  if (inConflict !== null) refuse("Personen har anmält jäv och kan inte bli läsare.");
  const known = await tx.protectedReader.findFirst({ where: { ...subject, revokedAt: null } });
  if (known !== null) refuse("Personen får redan läsa uppgifterna.");
  await tx.protectedReader.create({
    data: { ...subject, reason: input.reason, grantedById: actor.userId ?? "", grantedAt: now },
  });
  return {
    subjects: [
      { type: "HOUSEHOLD", id: input.householdId },
      { type: "USER", id: input.userId },
    ],
    // Somebody who names oneself is what the review of the log looks for.
    detail: { toOneself: input.userId === actor.userId },
    message: "Personen kan läsa uppgifterna från och med nu.",
  };
}

/** Takes the right to read back. It holds from the reader's next request. */
export async function revokeReader({ tx, now }: Deed, input: RevokeReaderInput): Promise<Done> {
  const reader = await tx.protectedReader.findFirst({
    where: { id: input.readerId, revokedAt: null },
  });
  if (reader === null) refuse("Läsrätten är redan borttagen. Ladda om sidan.");
  await tx.protectedReader.updateMany({
    where: { id: reader.id, revokedAt: null },
    data: { revokedAt: now },
  });
  return {
    subjects: [
      ...(reader.householdId ? [{ type: "HOUSEHOLD" as const, id: reader.householdId }] : []),
      ...(reader.childId ? [{ type: "CHILD" as const, id: reader.childId }] : []),
      { type: "USER", id: reader.userId },
    ],
    message: "Personen kan inte längre läsa uppgifterna.",
  };
}
