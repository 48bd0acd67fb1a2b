import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { addMemberAction } from "@/lib/investigations/household/actions";
import { householdPage } from "@/lib/investigations/household/queries";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { auditOf } from "../../../support/actors";
import { makeUnit, type Opened, openFile, type Unit } from "../arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  file = await openFile(unit);
});

const input = (change: Record<string, unknown> = {}) => ({
  householdId: file.householdId,
  role: "ADULT",
  givenName: "Ali",
  familyName: "Ekstam",
  birthYear: "",
  since: today(),
  ...change,
});

test("of a second adult all is demanded anew; a third is none", async () => {
  const before = (await householdPage(unit.lead, file.id))?.head.missing.length ?? 0;
  await act(addMemberAction, unit.lead, input());
  const page = await householdPage(unit.lead, file.id);
  expect(page?.head.facts.adults.map(({ name }) => name)).toEqual(["Eva Ekstam", "Ali Ekstam"]);
  // Consents, registers, the interview and the references of one adult more.
  expect(page?.head.missing.length).toBe(before + 13);
  await expect(act(addMemberAction, unit.lead, input())).rejects.toThrow(/redan två vuxna/);
  await act(addMemberAction, unit.lead, input({ role: "OTHER_ADULT", givenName: "Mormor" }));
  await act(
    addMemberAction,
    unit.lead,
    input({ role: "OWN_CHILD", givenName: "", birthYear: "2020" }),
  );
  const all = await householdPage(unit.manager, file.id);
  expect(all?.members.map(({ role, label }) => `${role} ${label}`)).toEqual([
    "ADULT Eva Ekstam",
    "ADULT Ali Ekstam",
    "OTHER_ADULT Mormor Ekstam",
    "OWN_CHILD Barn 1",
    "OWN_CHILD Barn 2",
    "OWN_CHILD Barn 3",
  ]);
  expect((await auditOf(file.id)).filter(({ event }) => event === "member.added")).toHaveLength(3);
});

test.each([
  [{ role: "" }, "role"],
  [{ givenName: "" }, "givenName"],
  [{ role: "OWN_CHILD", birthYear: "" }, "birthYear"],
  [{ role: "OWN_CHILD", birthYear: "15" }, "birthYear"],
  [{ role: "OTHER_ADULT", since: addDays(today(), 1) }, "since"],
])("%o is refused at %s", async (change, field) => {
  await expect(act(addMemberAction, unit.lead, input(change))).rejects.toMatchObject({
    fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
  });
});

test("another consultant sees and adds nothing", async () => {
  expect(await householdPage(unit.other, file.id)).toBeNull();
  await expect(act(addMemberAction, unit.other, input())).rejects.toThrow(/avslutad/);
});
