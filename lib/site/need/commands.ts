import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dbDate, formatDay } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { cluesToOneChild, lastPossibleDay } from "./rules";
import type { PublishNeedInput, WithdrawNeedInput } from "./schema";
import { clueTexts, needDone, needTexts } from "./texts";

/**
 * Shows a sentence of what homes are needed, in place of the one before, which is kept.
 * @throws {Refusal} if the sentence may point at one child and the manager has not said otherwise.
 */
export async function publishNeed(deed: Deed, input: PublishNeedInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { text, validUntil, isConsidered } = input;
  refuseMisplaced(deed, input);
  const clues = cluesToOneChild(text);
  if (clues.length > 0 && !isConsidered) {
    const found = clues.map(({ kind, words }) => `”${words}” (${clueTexts[kind]})`).join(", ");
    refuse(needTexts.warning, { text: [`${needTexts.clues} ${found}`] });
  }
  const standing = await tx.needSentence.findFirst({ where: { endedAt: null } });
  if (standing?.text === text && standing.validUntil.getTime() === dbDate(validUntil).getTime()) {
    return { subjects: [subjectOf(standing.id)], ...needDone("publicerad") };
  }
  await tx.needSentence.updateMany({
    where: { endedAt: null },
    data: { endedAt: now, endedByName: actor.displayName, version: { increment: 1 } },
  });
  const id = uuidv7();
  await tx.needSentence.create({
    data: {
      ...{ id, text, validUntil: dbDate(validUntil), publishedAt: now },
      publishedById: actor.userId ?? "",
      publishedByName: actor.displayName,
    },
  });
  return {
    subjects: [subjectOf(id)],
    detail: { clues: clues.length, until: validUntil, isInsteadOfEarlier: standing !== null },
    ...needDone("publicerad"),
  };
}

/** Takes the sentence away before its last day. It is kept among the earlier ones. */
export async function withdrawNeed(deed: Deed, input: WithdrawNeedInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { needId: id, version } = input;
  const { count } = await tx.needSentence.updateMany({
    where: { id, version, endedAt: null },
    data: { endedAt: now, endedByName: actor.displayName, version: { increment: 1 } },
  });
  if (count === 0) refuse(needTexts.gone);
  return { subjects: [subjectOf(id)], ...needDone("borttagen") };
}

const PERSONAL_NUMBER = /(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/;

function refuseMisplaced({ today }: Deed, { text, validUntil }: PublishNeedInput): void {
  if (PERSONAL_NUMBER.test(text)) refuse(needTexts.personal, { text: [needTexts.personal] });
  const last = lastPossibleDay(today);
  const fault =
    validUntil < today
      ? "Datumet måste vara i dag eller senare"
      : validUntil > last
        ? `Datumet måste vara ${formatDay(last)} eller tidigare`
        : null;
  if (fault !== null) refuse(fault, { validUntil: [fault] });
}

const subjectOf = (id: string) => ({ type: "NEED", id }) as const;
