import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import { investigationRows } from "@/lib/investigations/list/queries";
import { investigationList } from "@/lib/investigations/list/schema";
import { today } from "@/lib/platform/clock";
import { addDays, dbDate } from "@/lib/platform/dates";
import { asJob } from "../../../support/actors";
import { doWork, makeUnit, type Opened, openFile, type Unit } from "../arrange";

let unit: Unit;
let ready: Opened;
let late: Opened;
let closed: Opened;

beforeAll(async () => {
  unit = await makeUnit();
  ready = await openFile(unit, { label: "Familjen Alm" });
  await doWork(ready);
  late = await openFile(unit, { label: "Familjen Björk" });
  await asJob((tx) =>
    tx.investigation.update({
      where: { id: late.id },
      data: { goalOn: dbDate(addDays(today(), -1)) },
    }),
  );
  closed = await openFile(unit, { label: "Familjen Cedergren" });
  const withdrawn = { investigationId: closed.id, outcome: "WITHDRAWN", reason: "Flyttar" };
  await act(closeInvestigationAction, unit.lead, withdrawn);
  await openFile({ ...unit, lead: unit.other }, { label: "Familjen Dahl" });
  await openFile(unit, { label: "Hemmet Tall", protectionLevel: "CONFIDENTIAL" });
});

const labels = async (actor: Actor, address = "") => {
  const state = investigationList.parse(new URLSearchParams(address));
  const { rows } = await investigationRows(actor, state);
  return rows.map(({ household }) => household.label);
};

describe("the list of investigations", () => {
  test("shows a consultant the own, the manager all, nobody the protected", async () => {
    expect(await labels(unit.lead)).toEqual([
      "Familjen Björk",
      "Familjen Alm",
      "Familjen Cedergren",
    ]);
    expect(await labels(unit.other)).toEqual(["Familjen Dahl"]);
    expect((await labels(unit.manager, "sortera=household")).slice(-4)).toEqual([
      "Familjen Alm",
      "Familjen Björk",
      "Familjen Cedergren",
      "Familjen Dahl",
    ]);
  });

  test("tells stage, gaps, days of the goal and the end", async () => {
    const { rows } = await investigationRows(unit.lead, investigationList.parse({}));
    expect(
      rows.map(({ id, stage, missing, isPastGoal, ending }) => ({
        id,
        stage,
        isPastGoal,
        hasGaps: missing > 0,
        outcome: ending?.outcome ?? null,
      })),
    ).toEqual([
      { id: late.id, stage: "CONSENTS", isPastGoal: true, hasGaps: true, outcome: null },
      { id: ready.id, stage: "READY", isPastGoal: false, hasGaps: false, outcome: null },
      { id: closed.id, stage: "CLOSED", isPastGoal: false, hasGaps: false, outcome: "WITHDRAWN" },
    ]);
    expect(rows[1]).toMatchObject({ daysUsed: 0, goalDays: 90 });
  });

  test.each([
    ["lage=CLOSED", ["Familjen Cedergren"]],
    ["urval=LATE", ["Familjen Björk"]],
    ["urval=MINE", ["Familjen Björk", "Familjen Alm", "Familjen Cedergren"]],
    ["uppdrag=CONTACT", []],
    ["sortera=-household", ["Familjen Cedergren", "Familjen Björk", "Familjen Alm"]],
  ])("%s", async (address, expected) => {
    expect(await labels(unit.lead, address)).toEqual(expected);
  });

  test("is logged once, with its count and without a subject", async () => {
    const about = { userId: unit.second.userId, event: "investigations.listed" };
    await labels(unit.second);
    const rows = await asJob((tx) =>
      tx.auditEvent.findMany({ where: about, include: { subjects: true } }),
    );
    expect(rows).toMatchObject([{ outcome: "READ", subjects: [] }]);
    expect(rows[0]?.detail).toMatchObject({ count: 4 });
  });
});
