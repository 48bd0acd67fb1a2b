import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { namesOf } from "@/lib/access/staff/queries";
import { formatClock } from "@/lib/platform/dates";
import { Refusal, refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { subjectsOf, workingFile } from "../file/commands";
import { answerPlace, openAnswer } from "./queries";
import { isAsked } from "./rules";
import type { SaveAnswerInput, SavedAnswer } from "./schema";

/**
 * Saves one answer of the analysis. An emptied answer counts as none.
 * @throws {Refusal} if somebody else has saved it since: with their text, so that both can be seen.
 */
export async function saveAnswer(deed: Deed, input: SaveAnswerInput): Promise<Done<SavedAnswer>> {
  const { tx, actor, now } = deed;
  const { questionId } = input;
  if (!isAsked(questionId)) refuse("Frågan ställs inte längre. Ladda om sidan.");
  const file = await workingFile(deed, input.investigationId);
  const key = { investigationId: file.id, questionId };
  const row = {
    textEncrypted: input.text === null ? "" : seal(answerPlace(key), input.text),
    savedAt: now,
    savedById: actor.userId ?? "",
  };
  const known = await tx.analysisAnswer.findFirst({ where: key });
  if (known === null) {
    await tx.analysisAnswer.create({ data: { ...key, ...row } });
  } else {
    const { count } = await tx.analysisAnswer.updateMany({
      where: { ...key, version: input.version },
      data: { ...row, version: { increment: 1 } },
    });
    if (count === 0) throw await raced(deed, known);
  }
  return {
    subjects: subjectsOf(file),
    detail: { questionId, characters: input.text?.length ?? 0 },
    message: `Sparad ${formatClock(now)}`,
    output: { version: known === null ? 1 : input.version + 1, savedAt: now },
  };
}

type Known = {
  investigationId: string;
  questionId: string;
  textEncrypted: string;
  savedAt: Date;
  savedById: string;
  version: number;
};

/** Says who was first and what it says now; under `version` what to save over it from. */
async function raced({ tx }: Deed, known: Known): Promise<Refusal> {
  const names = await namesOf(tx, [known.savedById]);
  const who = names.get(known.savedById) ?? "Någon annan";
  return new Refusal(
    `${who} sparade det här svaret ${formatClock(known.savedAt)}. Jämför innan du sparar.`,
    { other: [openAnswer(known)], version: [String(known.version)] },
  );
}
