import { beforeAll, describe, expect, test } from "vitest";
import { declareConflictAction } from "@/lib/access/conflicts/actions";
import { act } from "@/lib/access/define-action";
import {
  holdInvestigationAction,
  reassignInvestigatorsAction,
  resumeInvestigationAction,
} from "@/lib/investigations/file/actions";
import { investigationMachine } from "@/lib/investigations/rules";
import { visitsPage } from "@/lib/investigations/visits/queries";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { makeUnit, openFile, type Unit, visitHome } from "../arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const pairOf = (investigationId: string) =>
  asJob((tx) =>
    tx.investigator.findMany({ where: { investigationId }, orderBy: { role: "asc" } }),
  ).then((rows) => rows.map(({ userId }) => userId));

test("the machine has the arrows of the database, no more and no fewer", async () => {
  const stored = await ask<{ from_state: string; to_state: string }>(
    "SELECT from_state, to_state FROM app.transition WHERE machine = 'investigation'",
  );
  const own = investigationMachine.states.flatMap((from) =>
    investigationMachine.next(from).map((to) => `${from} ${to}`),
  );
  expect(stored.map((row) => `${row.from_state} ${row.to_state}`).sort()).toEqual(own.sort());
});

describe("resting", () => {
  const hold = (investigationId: string, until = addDays(today(), 30)) => ({
    investigationId,
    reason: "Familjen flyttar",
    until,
  });

  test("keeps the reason and the day, stops the work, and ends", async () => {
    const file = await openFile(unit);
    await act(holdInvestigationAction, unit.lead, hold(file.id));
    const page = await visitsPage(unit.lead, file.id);
    expect(page?.head).toMatchObject({
      state: "ON_HOLD",
      stage: "ON_HOLD",
      holdReason: "Familjen flyttar",
      holdUntil: addDays(today(), 30),
    });
    await expect(visitHome(unit.lead, file.id)).rejects.toThrow(/inte öppen/);
    await expect(act(holdInvestigationAction, unit.lead, hold(file.id))).rejects.toThrow(/Läget/);
    await act(resumeInvestigationAction, unit.manager, { investigationId: file.id });
    const resumed = await visitsPage(unit.lead, file.id);
    expect(resumed?.head).toMatchObject({ state: "OPEN", holdReason: null, holdUntil: null });
    expect((await auditOf(file.id)).map(({ event }) => event)).toEqual(
      expect.arrayContaining(["investigation.held", "investigation.resumed"]),
    );
  });

  test("needs a reason and a day ahead, and somebody who may", async () => {
    const file = await openFile(unit);
    await expect(
      act(holdInvestigationAction, unit.lead, hold(file.id, today())),
    ).rejects.toMatchObject({ fields: { until: [expect.any(String)] } });
    await expect(
      act(holdInvestigationAction, unit.lead, { ...hold(file.id), reason: "" }),
    ).rejects.toMatchObject({ fields: { reason: [expect.any(String)] } });
    await expect(act(holdInvestigationAction, unit.other, hold(file.id))).rejects.toThrow(
      /finns inte/,
    );
    await expect(
      act(resumeInvestigationAction, unit.lead, { investigationId: file.id }),
    ).rejects.toThrow();
  });
});

describe("other investigators", () => {
  test("take over, and the tasks of the lead go along", async () => {
    const file = await openFile(unit);
    const input = {
      investigationId: file.id,
      leadId: unit.other.userId,
      secondId: unit.lead.userId,
    };
    await act(reassignInvestigatorsAction, unit.manager, input);
    expect(await pairOf(file.id)).toEqual([unit.other.userId, unit.lead.userId]);
    expect(await visitsPage(unit.second, file.id)).toBeNull();
    expect((await visitsPage(unit.other, file.id))?.head.isMine).toBe(true);
    const task = await asJob((tx) => tx.task.findFirstOrThrow({ where: { subjectId: file.id } }));
    expect(task.userId).toBe(unit.other.userId);
    expect((await auditOf(file.id)).map(({ event }) => event)).toContain(
      "investigation.reassigned",
    );
  });

  test("the two can change places", async () => {
    const file = await openFile(unit);
    const input = {
      investigationId: file.id,
      leadId: unit.second.userId,
      secondId: unit.lead.userId,
    };
    await act(reassignInvestigatorsAction, unit.manager, input);
    expect(await pairOf(file.id)).toEqual([unit.second.userId, unit.lead.userId]);
  });

  test("must be two, consultants, and without conflict of interest", async () => {
    const file = await openFile(unit);
    const close = await makeActor(["CONSULTANT"]);
    const home = await asJob((tx) =>
      tx.conflictOfInterest.create({
        data: { userId: close.userId ?? "", householdId: file.householdId, reason: "Syster" },
      }),
    );
    expect(home.userId).toBe(close.userId);
    const base = { investigationId: file.id, leadId: unit.lead.userId };
    for (const secondId of [unit.lead.userId, unit.manager.userId, close.userId, ""]) {
      await expect(
        act(reassignInvestigatorsAction, unit.manager, { ...base, secondId }),
      ).rejects.toMatchObject({ fields: { secondId: [expect.stringMatching(/^Välj/)] } });
    }
  });

  test("are chosen by the manager alone", async () => {
    const file = await openFile(unit);
    const input = {
      investigationId: file.id,
      leadId: unit.lead.userId,
      secondId: unit.other.userId,
    };
    await expect(act(reassignInvestigatorsAction, unit.lead, input)).rejects.toThrow(/behörighet/);
  });
});

test("an investigator with a conflict of interest loses sight; the manager sees who must be replaced", async () => {
  const file = await openFile(unit);
  const done = await act(declareConflictAction, unit.second, {
    householdId: file.householdId,
    reason: "Gammal vän",
  });
  expect(done.goTo).toBe("/handlaggning/utredningar?jav=true");
  expect(await visitsPage(unit.second, file.id)).toBeNull();
  const page = await visitsPage(unit.manager, file.id);
  expect(page?.head.investigators.map(({ isInConflict }) => isInConflict)).toEqual([false, true]);
});
