import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { recordInterviewAction } from "@/lib/investigations/interviews/actions";
import { interviewsPage } from "@/lib/investigations/interviews/queries";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
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
  kind: "INDIVIDUAL",
  personId: file.adultIds[0],
  method: "VIGNETTES",
  heldOn: today(),
  summary: "Reflekterar väl",
  ...change,
});

test("an individual interview is the adult's own, a joint one nobody's", async () => {
  await act(recordInterviewAction, unit.lead, input());
  await act(recordInterviewAction, unit.lead, input({ kind: "JOINT" }));
  await act(recordInterviewAction, unit.lead, input({ kind: "CHILDREN", personId: "" }));
  const page = await interviewsPage(unit.second, file.id);
  expect(page?.interviews.map((row) => [row.kind, row.with])).toEqual([
    ["INDIVIDUAL", "Eva Ekstam"],
    ["JOINT", null],
    ["CHILDREN", null],
  ]);
  expect(page?.interviews[0]?.summary).toBe("Reflekterar väl");
  const rows = await asJob((tx) => tx.interview.findMany({ where: { investigationId: file.id } }));
  expect(rows.every(({ summaryEncrypted }) => summaryEncrypted.startsWith("v1:"))).toBe(true);
});

test.each([
  [{ personId: "" }, "personId"],
  [{ personId: "0190a000-0000-7000-8000-000000000001" }, "personId"],
  [{ kind: "" }, "kind"],
  [{ method: "" }, "method"],
  [{ method: "TEA_LEAVES" }, "method"],
  [{ heldOn: addDays(today(), 1) }, "heldOn"],
  [{ summary: "" }, "summary"],
])("%o is refused at %s", async (change, field) => {
  await expect(act(recordInterviewAction, unit.lead, input(change))).rejects.toMatchObject({
    fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
  });
});

test("another consultant sees and registers nothing", async () => {
  expect(await interviewsPage(unit.other, file.id)).toBeNull();
  await expect(act(recordInterviewAction, unit.other, input())).rejects.toThrow(/finns inte/);
});
