import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import { submitProposalAction } from "@/lib/investigations/decision/actions";
import { decisionPage } from "@/lib/investigations/decision/queries";
import { holdInvestigationAction } from "@/lib/investigations/file/actions";
import { requestChecksAction } from "@/lib/investigations/register-checks/actions";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../support/actors";
import { doWork, makeUnit, openFile, outcomeInput, type Unit } from "../arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const input = (investigationId: string, outcome: string, reason = "Livet blev ett annat") => ({
  investigationId,
  outcome,
  reason,
});

describe("ending early", () => {
  test("an investigator writes down that the family took it back; what was asked for is cancelled", async () => {
    const file = await openFile(unit);
    await act(requestChecksAction, unit.lead, {
      investigationId: file.id,
      personId: file.adultIds[0],
      registers: ["CRIMINAL_RECORD"],
      requestedOn: today(),
      obtainedBy: "AUTHORITY",
    });
    await act(closeInvestigationAction, unit.lead, input(file.id, "WITHDRAWN"));
    const row = await asJob((tx) =>
      tx.investigation.findUniqueOrThrow({
        where: { id: file.id },
        include: { registerChecks: true, decision: true },
      }),
    );
    expect(row).toMatchObject({ state: "CLOSED", retentionClass: "UNUSED_HOME", decision: null });
    expect(row.registerChecks).toMatchObject([{ result: "NOT_OBTAINED", assessedById: null }]);
    expect(
      await asJob((tx) => tx.task.count({ where: { subjectId: file.id, doneAt: null } })),
    ).toBe(0);
    const page = await decisionPage(unit.second, file.id);
    expect(page?.head.ending?.outcome).toBe("WITHDRAWN");
    expect(page?.proposals[0]?.grounds).toBe("Livet blev ett annat");
    expect((await auditOf(file.id)).map(({ event }) => event)).toContain("investigation.closed");
  });

  test("that the unit breaks it off is a decision by somebody who has had no hand in it", async () => {
    const file = await openFile(unit);
    const discontinue = input(file.id, "DISCONTINUED");
    await expect(act(closeInvestigationAction, unit.lead, discontinue)).rejects.toThrow(
      /Enhetschefen avbryter/,
    );
    await act(closeInvestigationAction, unit.manager, discontinue);
    const page = await decisionPage(unit.lead, file.id);
    expect(page?.decision).toMatchObject({ outcome: "DISCONTINUED", by: "Chris Chef" });
  });

  test("also from rest, but not while it lies with the decider, and once only", async () => {
    const resting = await openFile(unit);
    const until = addDays(today(), 30);
    const hold = { investigationId: resting.id, reason: "Flytt", until };
    await act(holdInvestigationAction, unit.lead, hold);
    await act(closeInvestigationAction, unit.second, input(resting.id, "WITHDRAWN"));
    await expect(
      act(closeInvestigationAction, unit.second, input(resting.id, "WITHDRAWN")),
    ).rejects.toThrow(/Begär komplettering/);

    const submitted = await openFile(unit);
    await doWork(submitted);
    await act(submitProposalAction, unit.lead, outcomeInput(submitted.id));
    await expect(
      act(closeInvestigationAction, unit.lead, input(submitted.id, "WITHDRAWN")),
    ).rejects.toThrow(/Begär komplettering/);
  });

  test("another consultant ends nothing, and a reason is needed", async () => {
    const file = await openFile(unit);
    await expect(
      act(closeInvestigationAction, unit.other, input(file.id, "WITHDRAWN")),
    ).rejects.toThrow(/finns inte/);
    await expect(
      act(closeInvestigationAction, unit.lead, input(file.id, "WITHDRAWN", "")),
    ).rejects.toMatchObject({ fields: { reason: [expect.any(String)] } });
    await expect(
      act(closeInvestigationAction, unit.lead, input(file.id, "SUITABLE")),
    ).rejects.toMatchObject({ fields: { outcome: [expect.any(String)] } });
  });
});
