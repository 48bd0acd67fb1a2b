import "server-only";
import { refuse } from "@/lib/platform/refusal";
import type { Deed, Done } from "./perform";
import type { EndSessionInput } from "./schema";

/** Ends one of the actor's own sign-ins, for example on a computer that was left open. */
export async function endOwnSession(
  { tx, actor, now }: Deed,
  input: EndSessionInput,
): Promise<Done> {
  const { count } = await tx.session.updateMany({
    where: { id: input.sessionId, userId: actor.userId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (count === 0) refuse("Den inloggningen är redan avslutad.");
  return {
    subjects: [{ type: "SESSION", id: input.sessionId }],
    message: "Inloggningen är avslutad.",
  };
}

/** Ends all of the actor's sign-ins but the present one. */
export async function endOtherSessions({ tx, actor, now }: Deed): Promise<Done> {
  const { count } = await tx.session.updateMany({
    where: { userId: actor.userId, id: { not: actor.sessionId ?? undefined }, revokedAt: null },
    data: { revokedAt: now },
  });
  return {
    subjects: [{ type: "USER", id: actor.userId ?? refuse("Logga in igen.") }],
    detail: { count },
    message:
      count === 1
        ? "En annan inloggning är avslutad."
        : `${count} andra inloggningar är avslutade.`,
  };
}
