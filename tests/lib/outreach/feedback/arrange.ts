import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { giveFeedbackAction } from "@/lib/outreach/feedback/actions";
import type { PageFeedback } from "@/lib/platform/generated/client";
import { asJob, organisation } from "../../../support/actors";

/** What somebody answers whom a page has not helped. */
export function someFeedback(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ page: "/barnen", language: "sv", answer: "nej", comment: "Hur gamla är barnen?" },
    idempotencyKey: crypto.randomUUID(),
    ...changes,
  };
}

/** An answer given by a visitor; its id. */
export async function makeFeedback(changes: Record<string, unknown> = {}): Promise<string> {
  await organisation("Ekdala");
  const form = someFeedback(changes);
  await act(giveFeedbackAction, anonymousActor(null), form);
  return String(form.idempotencyKey);
}

/** The answer as it stands, looked at from behind row-level security; null when it is gone. */
export function storedFeedback(id: string): Promise<PageFeedback | null> {
  return asJob((tx) => tx.pageFeedback.findUnique({ where: { id } }));
}
