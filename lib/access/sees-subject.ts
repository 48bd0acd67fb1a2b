import "server-only";
import type { Subject } from "@/lib/audit/schema";
import type { Tx } from "@/lib/platform/db";
import { refuse } from "@/lib/platform/refusal";

/**
 * Stops a deed about something that the actor may not see, or that does not exist: the two are told
 * apart to nobody.
 * @throws {Refusal}
 */
export async function assertSeesSubject(tx: Tx, { type, id }: Subject): Promise<void> {
  const [row] = await tx.$queryRaw<{ sees: boolean }[]>`
    SELECT app.sees_subject(${type}, ${id}::uuid) AS sees`;
  if (row?.sees !== true) refuse("Ärendet finns inte, eller så får du inte arbeta i det.");
}
