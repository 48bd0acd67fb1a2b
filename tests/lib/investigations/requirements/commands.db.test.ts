import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { submitProposalAction } from "@/lib/investigations/decision/actions";
import { waiveRequirementAction } from "@/lib/investigations/requirements/actions";
import { asJob, auditOf } from "../../../support/actors";
import { doWork, makeUnit, type Opened, openFile, outcomeInput, type Unit } from "../arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const requirement = (file: Opened, detail: string) =>
  asJob((tx) => tx.requirement.findFirstOrThrow({ where: { investigationId: file.id, detail } }));
const input = (requirementId: string, reason = "Familjen har ingen bil") => ({
  requirementId,
  reason,
});

test("the driving licence can be done without, with a reason, and then blocks no more", async () => {
  const file = await openFile(unit);
  await doWork(file, { register: "DRIVING_LICENCE" });
  const { id } = await requirement(file, "DRIVING_LICENCE");
  await expect(act(waiveRequirementAction, unit.lead, input(id, " "))).rejects.toMatchObject({
    fields: { reason: [expect.any(String)] },
  });
  await act(waiveRequirementAction, unit.lead, input(id));
  await expect(act(waiveRequirementAction, unit.lead, input(id))).rejects.toThrow(/redan/);
  expect((await auditOf(file.id)).map(({ event }) => event)).toContain("requirement.waived");
  await act(submitProposalAction, unit.lead, outcomeInput(file.id));
});

test.each(["CRIMINAL_RECORD", "SUSPICION", "SOCIAL", "INDIVIDUAL", "REFERENCES"])(
  "%s cannot",
  async (detail) => {
    const file = await openFile(unit);
    const { id } = await requirement(file, detail);
    await expect(act(waiveRequirementAction, unit.lead, input(id))).rejects.toThrow(
      /kan inte tas bort/,
    );
  },
);

test("the database refuses to waive the police registers, whoever asks", async () => {
  const file = await openFile(unit);
  const { id } = await requirement(file, "SUSPICION");
  const waive = asJob((tx) =>
    tx.requirement.update({ where: { id }, data: { waivedReason: "Det brådskar" } }),
  );
  await expect(waive).rejects.toThrow(/requirement_police_never_waived/);
});

test("is for the investigators alone", async () => {
  const file = await openFile(unit);
  const { id } = await requirement(file, "DRIVING_LICENCE");
  await expect(act(waiveRequirementAction, unit.manager, input(id))).rejects.toThrow(/Bara de/);
  await expect(act(waiveRequirementAction, unit.other, input(id))).rejects.toThrow(/redan/);
});
