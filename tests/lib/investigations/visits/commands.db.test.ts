import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { recordVisitAction } from "@/lib/investigations/visits/actions";
import { visitsPage } from "@/lib/investigations/visits/queries";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../support/actors";
import { makeUnit, type Opened, openFile, type Unit } from "../arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  file = await openFile(unit);
});

const input = (change: Record<string, unknown> = {}) => ({
  investigationId: file.id,
  heldOn: today(),
  announced: "no",
  summary: "Ljust och lugnt hem",
  findings: {
    OWN_ROOM: { state: "IN_ORDER", note: "" },
    WATER: { state: "ATTENTION", note: "Staket runt dammen" },
    PETS: { state: "", note: "" },
  },
  ...change,
});

test("a visit is kept sealed with what was looked at", async () => {
  await act(recordVisitAction, unit.second, input());
  const stored = await asJob((tx) =>
    tx.visit.findFirstOrThrow({ where: { investigationId: file.id } }),
  );
  expect(stored.summaryEncrypted).toMatch(/^v1:/);
  const page = await visitsPage(unit.lead, file.id);
  expect(page?.head.facts.visits).toBe(1);
  expect(page?.visits).toMatchObject([
    {
      heldOn: today(),
      isAnnounced: false,
      summary: "Ljust och lugnt hem",
      by: "Sam Sund",
      findings: [
        { point: "OWN_ROOM", isInOrder: true, note: null },
        { point: "WATER", isInOrder: false, note: "Staket runt dammen" },
      ],
    },
  ]);
  const log = await auditOf(file.id);
  expect(log.find(({ event }) => event === "visit.recorded")).toMatchObject({
    detail: { points: 2, attention: 1 },
  });
  expect(log.at(-1)).toMatchObject({ event: "investigation.read", detail: { part: "visits" } });
});

test.each([
  [{ heldOn: addDays(today(), 1) }, "heldOn"],
  [{ heldOn: "" }, "heldOn"],
  [{ announced: "" }, "announced"],
  [{ summary: "" }, "summary"],
  [{ findings: { WATER: { state: "ATTENTION", note: "" } } }, "findings.WATER.note"],
  [{ findings: { WATER: { state: "", note: "Staket" } } }, "findings.WATER.state"],
])("%o is refused at %s", async (change, field) => {
  await expect(act(recordVisitAction, unit.lead, input(change))).rejects.toMatchObject({
    fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
  });
});

test("another consultant sees and registers nothing", async () => {
  expect(await visitsPage(unit.other, file.id)).toBeNull();
  await expect(act(recordVisitAction, unit.other, input())).rejects.toThrow(/finns inte/);
  await expect(act(recordVisitAction, unit.manager, input())).rejects.toThrow(/Bara de två/);
});
