import { beforeAll, expect, test } from "vitest";
import { declareConflictAction } from "@/lib/access/conflicts/actions";
import { act } from "@/lib/access/define-action";
import { visitsPage } from "@/lib/investigations/visits/queries";
import { auditOf, makeActor } from "../../../support/actors";
import { makeUnit, openFile, type Unit } from "../../investigations/arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const input = (householdId: string, reason = "Vi är kusiner") => ({ householdId, reason });

test("who declares it sees the household no more, others still do", async () => {
  const file = await openFile(unit);
  await act(declareConflictAction, unit.lead, input(file.householdId));
  expect(await visitsPage(unit.lead, file.id)).toBeNull();
  expect(await visitsPage(unit.second, file.id)).not.toBeNull();
  expect(
    (await auditOf(file.householdId)).find((e) => e.event === "conflict.declared"),
  ).toMatchObject({
    outcome: "DONE",
    userId: unit.lead.userId,
    detail: {},
  });
  // It cannot be declared twice: the household is no longer there to be seen.
  await expect(act(declareConflictAction, unit.lead, input(file.householdId))).rejects.toThrow(
    /redan inte se det/,
  );
});

test("needs a reason, a household that one sees, and a role of the unit", async () => {
  const file = await openFile(unit);
  await expect(
    act(declareConflictAction, unit.manager, input(file.householdId, "")),
  ).rejects.toMatchObject({ fields: { reason: [expect.any(String)] } });
  await expect(act(declareConflictAction, unit.other, input(file.householdId))).rejects.toThrow(
    /finns inte/,
  );
  const duty = await makeActor(["DUTY"]);
  await expect(act(declareConflictAction, duty, input(file.householdId))).rejects.toThrow(
    /behörighet/,
  );
});
