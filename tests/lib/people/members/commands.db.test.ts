import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { decideInvestigationAction } from "@/lib/investigations/decision/actions";
import { addMemberAction } from "@/lib/investigations/household/actions";
import { householdPage } from "@/lib/investigations/household/queries";
import {
  changeHouseholdAction,
  changePersonAction,
  endMembershipAction,
  protectHouseholdAction,
  showPersonalNumberAction,
} from "@/lib/people/members/actions";
import { today } from "@/lib/platform/clock";
import { addDays, dbDate } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../support/actors";
import {
  doWork,
  handIn,
  makeUnit,
  type Opened,
  openFile,
  outcomeInput,
  type Unit,
} from "../../investigations/arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  file = await openFile(unit);
});

const page = async () => {
  const found = await householdPage(unit.lead, file.id);
  if (found === null) throw new Error("not seen");
  return found;
};
const adult = async () => {
  const [first] = (await page()).members;
  if (first === undefined) throw new Error("no adult");
  return first;
};

describe("a person", () => {
  const input = async (change: Record<string, unknown> = {}) => {
    const { personId, version } = await adult();
    const names = { givenName: "Eva-Lena", familyName: "Ekstam", personalNumber: "", address: "" };
    return { personId, version, ...names, phone: "031-390 06 10", email: "", ...change };
  };

  test("is corrected; the number stays when none is typed, and the loser is told", async () => {
    const twice = await input();
    await act(changePersonAction, unit.second, twice);
    expect(await adult()).toMatchObject({
      label: "Eva-Lena Ekstam",
      maskedNumber: "19701063-••••",
      identity: { phone: "+46313900610", email: null },
    });
    await expect(act(changePersonAction, unit.lead, twice)).rejects.toThrow(/hann före/);
    const log = await auditOf(twice.personId);
    expect(log.at(-1)).toMatchObject({ event: "person.changed", detail: { numberChanged: false } });
    expect((await auditOf(file.id)).map(({ event }) => event)).toContain("person.changed");
  });

  test.each([
    [{ personalNumber: "19701063-2392" }, "personalNumber"],
    [{ givenName: "" }, "givenName"],
    [{ email: "eva@" }, "email"],
    [{ phone: "12" }, "phone"],
  ])("%o is refused at %s", async (change, field) => {
    await expect(act(changePersonAction, unit.lead, await input(change))).rejects.toMatchObject({
      fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
    });
  });

  test("shows the whole number on demand, and the log tells that it was shown, not what", async () => {
    const { personId } = await adult();
    const done = await act(showPersonalNumberAction, unit.lead, { personId });
    expect(done.message).toBe("19701063-2391");
    const last = (await auditOf(personId)).at(-1);
    expect(last).toMatchObject({ event: "person.number-shown", userId: unit.lead.userId });
    expect(JSON.stringify(last)).not.toContain("1970");
  });

  test("another consultant finds nobody", async () => {
    const { personId } = await adult();
    const gone = /finns inte i hushållet/;
    await expect(act(showPersonalNumberAction, unit.other, { personId })).rejects.toThrow(gone);
    const change = await input();
    await expect(act(changePersonAction, unit.other, change)).rejects.toThrow(gone);
  });
});

describe("the household", () => {
  const input = async (change: Record<string, unknown> = {}) => ({
    householdId: file.householdId,
    version: (await page()).household.version,
    label: "Familjen Ek",
    municipality: "Åsby",
    postalCode: "543 21",
    streetAddress: "",
    ...change,
  });

  test("is corrected from its version", async () => {
    const twice = await input();
    await act(changeHouseholdAction, unit.lead, twice);
    expect((await page()).head.household).toMatchObject({
      label: "Familjen Ek",
      municipality: "Åsby",
    });
    await expect(act(changeHouseholdAction, unit.second, twice)).rejects.toThrow(/hann före/);
    await expect(
      act(changeHouseholdAction, unit.lead, await input({ postalCode: "" })),
    ).rejects.toMatchObject({ fields: { postalCode: [expect.any(String)] } });
    await expect(act(changeHouseholdAction, unit.other, await input())).rejects.toThrow(
      /får du inte se det/,
    );
  });
});

describe("who leaves", () => {
  test("is asked no more of, but the last adult stays", async () => {
    const two = await openFile(unit);
    await act(addMemberAction, unit.lead, {
      householdId: two.householdId,
      role: "ADULT",
      givenName: "Ali",
      familyName: "Ek",
      birthYear: "",
      since: today(),
    });
    await asJob((tx) =>
      tx.membership.updateMany({
        where: { householdId: two.householdId },
        data: { validFrom: dbDate(addDays(today(), -10)) },
      }),
    );
    const before = await householdPage(unit.lead, two.id);
    const [eva, ali] = before?.members.filter(({ role }) => role === "ADULT") ?? [];
    const leave = (membershipId: string | undefined, until = today()) => ({ membershipId, until });
    await expect(
      act(endMembershipAction, unit.lead, leave(eva?.membershipId, addDays(today(), 1))),
    ).rejects.toMatchObject({ fields: { until: [expect.any(String)] } });
    await expect(
      act(endMembershipAction, unit.lead, leave(eva?.membershipId, addDays(today(), -10))),
    ).rejects.toMatchObject({ fields: { until: [expect.any(String)] } });
    await act(endMembershipAction, unit.lead, leave(eva?.membershipId));
    const after = await householdPage(unit.lead, two.id);
    expect(after?.head.facts.adults.map(({ name }) => name)).toEqual(["Ali Ek"]);
    await expect(act(endMembershipAction, unit.lead, leave(ali?.membershipId))).rejects.toThrow(
      /minst en vuxen/,
    );
    await expect(act(endMembershipAction, unit.lead, leave(eva?.membershipId))).rejects.toThrow(
      /finns inte i hushållet/,
    );
  });
});

describe("protecting a household after the fact", () => {
  test("hides names everywhere, its home included, and closes it to all but named readers", async () => {
    const known = await openFile(unit);
    await doWork(known);
    await handIn(known);
    await act(decideInvestigationAction, unit.manager, outcomeInput(known.id));
    const input = { householdId: known.householdId, level: "CONFIDENTIAL", alias: "Hemmet Gran" };
    await expect(
      act(protectHouseholdAction, unit.lead, { ...input, alias: "Ekstams" }),
    ).rejects.toMatchObject({ fields: { alias: [expect.any(String)] } });
    const done = await act(protectHouseholdAction, unit.lead, input);
    expect(done.goTo).toBe("/handlaggning/utredningar?skyddad=true");
    for (const actor of [unit.lead, unit.second, unit.manager]) {
      expect(await householdPage(actor, known.id)).toBeNull();
    }
    const stored = await asJob((tx) =>
      tx.household.findUniqueOrThrow({
        where: { id: known.householdId },
        include: {
          memberships: { include: { person: true } },
          homes: { include: { home: true } },
          investigations: { include: { inquiry: true } },
        },
      }),
    );
    expect(stored).toMatchObject({ label: "Hemmet Gran", postalCode: null, streetAddress: null });
    expect(stored.homes[0]?.home).toMatchObject({
      name: "Hemmet Gran",
      protectionLevel: "CONFIDENTIAL",
    });
    expect(stored.investigations[0]?.inquiry).toMatchObject({ givenName: "Hemmet Gran" });
    expect(stored.memberships.every(({ person }) => person.givenName === null)).toBe(true);
    expect(stored.memberships.every(({ person }) => person.personalNumberIndex === null)).toBe(
      true,
    );
    expect((await auditOf(known.householdId)).at(-1)).toMatchObject({
      event: "household.protected",
      outcome: "DONE",
    });
  });

  test("is not for somebody who does not see it", async () => {
    const known = await openFile(unit);
    const input = { householdId: known.householdId, level: "CONFIDENTIAL", alias: "Hemmet Gran" };
    await expect(act(protectHouseholdAction, unit.other, input)).rejects.toThrow(/får du inte se/);
  });
});
