import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { saveAnswerAction } from "@/lib/investigations/assessment/actions";
import { analysisPage } from "@/lib/investigations/assessment/queries";
import { Refusal } from "@/lib/platform/refusal";
import { asJob } from "../../../support/actors";
import { makeUnit, type Opened, openFile, type Unit } from "../arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  file = await openFile(unit);
});

const input = (change: Record<string, unknown> = {}) => ({
  investigationId: file.id,
  questionId: "risks",
  version: 0,
  text: "Inga kända",
  ...change,
});

test("an answer is saved sealed, again from its version, and emptied counts as none", async () => {
  const first = await act(saveAnswerAction, unit.lead, input());
  expect(first).toMatchObject({ output: { version: 1 } });
  expect(first.message).toMatch(/^Sparad \d{2}:\d{2}$/);
  const stored = () =>
    asJob((tx) => tx.analysisAnswer.findFirstOrThrow({ where: { investigationId: file.id } }));
  expect((await stored()).textEncrypted).toMatch(/^v1:/);
  await act(saveAnswerAction, unit.second, input({ version: 1, text: "Trafikerad väg" }));
  const page = await analysisPage(unit.lead, file.id);
  expect(page?.answers).toMatchObject([
    { questionId: "risks", text: "Trafikerad väg", version: 2, savedBy: "Sam Sund" },
  ]);
  expect(page?.head.facts.answered).toEqual(["risks"]);
  await act(saveAnswerAction, unit.lead, input({ version: 2, text: "" }));
  expect((await stored()).textEncrypted).toBe("");
  expect((await analysisPage(unit.lead, file.id))?.head.facts.answered).toEqual([]);
});

test("who comes second is told by whom and what, and may save over it", async () => {
  const question = { questionId: "support" };
  await act(saveAnswerAction, unit.second, input({ ...question, text: "Handledning" }));
  const late = act(saveAnswerAction, unit.lead, input({ ...question, text: "Avlastning" }));
  const fault = (await late.catch((error: unknown) => error)) as Refusal;
  expect(fault).toBeInstanceOf(Refusal);
  expect(fault.message).toMatch(/^Sam Sund sparade det här svaret \d{2}:\d{2}/);
  expect(fault.fields).toEqual({ other: ["Handledning"], version: ["1"] });
  await act(saveAnswerAction, unit.lead, input({ ...question, version: 1, text: "Båda" }));
});

test("two at the same moment: one is saved, the other is told", async () => {
  const both = await Promise.allSettled(
    [unit.lead, unit.second].map((actor) =>
      act(saveAnswerAction, actor, input({ questionId: "limits", text: "Små barn" })),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test.each([
  [{ questionId: "weather" }, /ställs inte längre/],
  [{ text: "x".repeat(8001) }, /Rätta 1 fel/],
  [{ version: "-1" }, /Rätta 1 fel/],
])("bad input %o is refused", async (change, words) => {
  await expect(act(saveAnswerAction, unit.lead, input(change))).rejects.toThrow(words);
});

test("another consultant sees and saves nothing", async () => {
  expect(await analysisPage(unit.other, file.id)).toBeNull();
  await expect(act(saveAnswerAction, unit.other, input())).rejects.toThrow(/finns inte/);
  await expect(act(saveAnswerAction, unit.manager, input())).rejects.toThrow(/Bara de två/);
});
