import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import type { DeclareConflictInput } from "./schema";

/**
 * The actor stands too close to the household: from now on neither sees nor decides anything of it.
 * Source: förvaltningslag (2017:900) 16–18 §§.
 */
export async function declareConflict(
  { tx, actor, now }: Deed,
  input: DeclareConflictInput,
): Promise<Done> {
  const household = await tx.household.findFirst({ where: { id: input.householdId } });
  if (household === null) refuse("Hushållet finns inte, eller så får du redan inte se det.");
  await tx.conflictOfInterest.create({
    data: {
      userId: actor.userId ?? "",
      householdId: household.id,
      reason: input.reason,
      declaredAt: now,
    },
  });
  return {
    subjects: [{ type: "HOUSEHOLD", id: household.id }],
    goTo: paths.staff.investigations({ jav: true }),
  };
}
