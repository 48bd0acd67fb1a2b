import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { requestAtWork, unplaced } from "./holds/queries";
import type { AnswerAskInput, AskHomeInput } from "./schema";
import { matchingTexts } from "./texts";

/** Notes that a home has been asked about some children, with its answer if it gave one. */
export async function askHome(deed: Deed, input: AskHomeInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { children } = await requestAtWork(deed, input.requestId);
  const known = new Set(unplaced(children).map((child) => child.id));
  if (input.childIds.some((id) => !known.has(id))) refuse(matchingTexts.childPlaced);
  const home = await tx.home.findUnique({ where: { id: input.homeId }, select: { id: true } });
  if (home === null) refuse(matchingTexts.homeGone);
  await tx.ask.createMany({
    data: input.childIds.map((requestedChildId) => ({
      id: uuidv7(),
      requestedChildId,
      homeId: home.id,
      askedAt: now,
      askedById: actor.userId ?? "",
      answer: input.answer,
      answeredAt: input.answer === null ? null : now,
      reason: input.reason,
    })),
  });
  return {
    subjects: [
      { type: "REQUEST", id: input.requestId },
      { type: "HOME", id: home.id },
    ],
    detail: { answer: input.answer, children: input.childIds.length },
    message: matchingTexts.asked,
  };
}

/** Notes the answer of a home that was asked earlier. */
export async function answerAsk(deed: Deed, input: AnswerAskInput): Promise<Done> {
  const { request } = await requestAtWork(deed, input.requestId);
  const { count } = await deed.tx.ask.updateMany({
    where: { requestedChild: { requestId: request.id }, homeId: input.homeId, answer: null },
    data: { answer: input.answer, answeredAt: deed.now, reason: input.reason },
  });
  if (count === 0) refuse(matchingTexts.answeredAlready);
  return {
    subjects: [
      { type: "REQUEST", id: request.id },
      { type: "HOME", id: input.homeId },
    ],
    detail: { answer: input.answer, children: count },
    message: matchingTexts.answered,
  };
}
