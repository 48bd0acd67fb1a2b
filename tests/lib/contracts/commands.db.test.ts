import { describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import {
  endContractAction,
  renewContractAction,
  signContractAction,
} from "@/lib/contracts/actions";
import { endLapsedContracts } from "@/lib/contracts/commands";
import { contractsOfHome } from "@/lib/contracts/queries";
import { contractMachine } from "@/lib/contracts/rules";
import { contractTexts } from "@/lib/contracts/texts";
import { homeTexts } from "@/lib/homes/texts";
import { at } from "@/lib/platform/clock";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import { asJob, auditOf, makeActor } from "../../support/actors";
import { ask } from "../../support/catalogue";
import { homeOf, makeHousehold } from "../homes/arrange";
import { inTwoHours, makeHome, noon, putStay } from "../stays/arrange";

const terms = {
  form: "CONTRACTED",
  places: "2",
  ageFrom: "0",
  ageTo: "12",
  startsOn: "2026-12-01",
  lastDay: "",
  noticeMonths: "3",
  signedOn: "2026-11-30",
};
const atNoon = <Result>(run: () => Promise<Result>) => at(noon, run);
const contractIn = async (homeId: string) => {
  const [contract] = (await homeOf(homeId)).contracts;
  if (contract === undefined) throw new Error("no contract");
  return { contractId: contract.id, version: String(contract.version) };
};

test("the life cycle is the database's own", async () => {
  const rows = await ask<{ from_state: string; to_state: string }>(
    "SELECT from_state, to_state FROM app.transition WHERE machine = 'contract' ORDER BY 1, 2",
  );
  const arrows = contractMachine.states.flatMap((from) =>
    contractMachine.next(from).map((to) => ({ from_state: from, to_state: to })),
  );
  expect(arrows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual(rows);
});

describe("signing", () => {
  const waiting = () => makeHome({ state: "SUITABLE", contract: null });

  test("makes the home active, ends the task, and is logged without a name", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await waiting();
    await asJob((tx) =>
      tx.task.create({
        data: {
          kind: "CONTRACT_SIGN",
          subjectType: "HOME",
          subjectId: homeId,
          role: "UNIT_MANAGER",
          dueOn: dbDate("2026-12-10"),
        },
      }),
    );
    const done = await atNoon(() => act(signContractAction, manager, { homeId, ...terms }));
    expect(done.message).toBe(contractTexts.signed);
    const home = await homeOf(homeId);
    expect(home.state).toBe("ACTIVE");
    expect(home.contracts).toMatchObject([
      { form: "CONTRACTED", state: "ACTIVE", places: 2, endsOn: null, signedById: manager.userId },
    ]);
    const [task] = await asJob((tx) => tx.task.findMany({ where: { subjectId: homeId } }));
    expect(task?.doneAt).toEqual(noon);
    expect(await auditOf(homeId)).toEqual([
      {
        event: "contract.signed",
        outcome: "DONE",
        userId: manager.userId,
        detail: { form: "CONTRACTED", places: 2 },
      },
    ]);
  });

  test("is the manager's alone, and of a home that the manager may see", async () => {
    const [manager, consultant] = [
      await makeActor(["UNIT_MANAGER"]),
      await makeActor(["CONSULTANT"]),
    ];
    const homeId = await waiting();
    await expect(
      atNoon(() => act(signContractAction, consultant, { homeId, ...terms })),
    ).rejects.toThrow("behörighet");
    await makeHousehold({ homeId, protection: "CONFIDENTIAL" });
    await expect(
      atNoon(() => act(signContractAction, manager, { homeId, ...terms })),
    ).rejects.toThrow(homeTexts.gone);
  });

  test.each([
    [{ places: "7" }, { places: ["Skriv antal platser, 1 till 6"] }],
    [{ form: "" }, { form: ["Välj kontrakterat hem eller uppdragshem"] }],
    [{ ageTo: "18" }, { ageFrom: [contractTexts.agesOutside([{ ageFrom: 0, ageTo: 17 }])] }],
    [{ startsOn: "2025-12-31" }, { startsOn: [contractTexts.beforeDecision("2026-01-01")] }],
    [{ signedOn: "2026-12-02" }, { signedOn: [contractTexts.signedLater] }],
  ])("%o is told at its field", async (change, fields) => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await waiting();
    await expect(
      atNoon(() => act(signContractAction, manager, { homeId, ...terms, ...change })),
    ).rejects.toMatchObject({ fields });
    expect((await homeOf(homeId)).state).toBe("SUITABLE");
  });

  test("a home has one contract at a time, and an ended home none", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    await expect(
      atNoon(() => act(signContractAction, manager, { homeId, ...terms })),
    ).rejects.toThrow("Hemmet har redan ett avtal");
    const ended = await makeHome({ state: "ENDED", contract: null });
    await expect(
      atNoon(() => act(signContractAction, manager, { homeId: ended, ...terms })),
    ).rejects.toThrow(homeTexts.ended);
  });
});

describe("changing from a day", () => {
  const renewed = { ...terms, startsOn: "2027-02-01", places: "1", form: "ASSIGNMENT" };

  test("a new contract takes over, the old one ends that day", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    const input = { ...(await contractIn(homeId)), ...renewed };
    await atNoon(() => act(renewContractAction, manager, input));
    const rows = (await homeOf(homeId)).contracts.sort((a, b) => +a.startsOn - +b.startsOn);
    expect(
      rows.map(({ form, state, places, endsOn }) => [
        form,
        state,
        places,
        endsOn && dayFromDb(endsOn),
      ]),
    ).toEqual([
      ["CONTRACTED", "ACTIVE", 2, "2027-02-01"],
      ["ASSIGNMENT", "ACTIVE", 1, null],
    ]);
    const { contracts } = await atNoon(() => contractsOfHome(manager, { homeId }));
    expect(contracts.map(({ phase }) => phase)).toEqual(["UPCOMING", "IN_FORCE"]);
    await expect(atNoon(() => act(renewContractAction, manager, input))).rejects.toThrow(
      contractTexts.changed,
    );
  });

  test("from today the old one is ended at once", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    const input = { ...(await contractIn(homeId)), ...renewed, startsOn: "2026-12-01" };
    await atNoon(() => act(renewContractAction, manager, input));
    const { contracts } = await atNoon(() => contractsOfHome(manager, { homeId }));
    expect(contracts.map(({ phase }) => phase)).toEqual(["IN_FORCE", "ENDED"]);
    expect((await homeOf(homeId)).state).toBe("ACTIVE");
  });

  test("never with fewer places than children, nor from before the old one", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: null });
    await putStay(homeId, { slotNo: 2, startsOn: "2027-03-01", nights: 9 });
    const input = { ...(await contractIn(homeId)), ...renewed };
    await expect(atNoon(() => act(renewContractAction, manager, input))).rejects.toThrow(
      contractTexts.placesInUse(2),
    );
    await expect(
      atNoon(() => act(renewContractAction, manager, { ...input, startsOn: "2026-01-01" })),
    ).rejects.toThrow(contractTexts.notLater("2026-01-01"));
  });
});

describe("ending", () => {
  test("not while a child has a place there afterwards, in words", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: null });
    await putStay(homeId, { slotNo: 2, startsOn: "2026-12-20", nights: 3, expiresAt: inTwoHours });
    const input = { ...(await contractIn(homeId)), lastDay: "2026-12-01" };
    await expect(atNoon(() => act(endContractAction, manager, input))).rejects.toThrow(
      contractTexts.placementsRun(2),
    );
  });

  test("a hold that has expired and a child that leaves the day after keep nobody", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: 31 });
    await putStay(homeId, { slotNo: 2, startsOn: "2026-12-20", nights: 3, expiresAt: noon });
    const input = { ...(await contractIn(homeId)), lastDay: "2026-12-01" };
    await expect(
      atNoon(() => act(endContractAction, manager, { ...input, lastDay: "2026-12-02" })),
    ).rejects.toThrow(contractTexts.endLater);
    await atNoon(() => act(endContractAction, manager, input));
    const home = await homeOf(homeId);
    expect(home.state).toBe("SUITABLE");
    expect(home.contracts).toMatchObject([{ state: "ENDED", endsOn: dbDate("2026-12-02") }]);
    expect(await auditOf(homeId)).toMatchObject([{ event: "contract.ended", outcome: "DONE" }]);
  });

  test("a colleague's change in the meantime is not written over", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    const { contractId } = await contractIn(homeId);
    await expect(
      atNoon(() =>
        act(endContractAction, manager, { contractId, version: "9", lastDay: "2026-12-01" }),
      ),
    ).rejects.toThrow(contractTexts.changed);
  });
});

describe("contracts whose days are over", () => {
  const over = { startsOn: "2026-01-01", endsOn: "2026-12-01" } as const;

  test("are ended by the worker, and the home waits for a new one", async () => {
    const homeId = await makeHome({ contract: over });
    await endLapsedContracts(noon);
    const home = await homeOf(homeId);
    expect([home.state, home.contracts[0]?.state]).toEqual(["SUITABLE", "ENDED"]);
    expect(await auditOf(homeId)).toMatchObject([{ event: "contract.lapsed", userId: null }]);
    expect(await endLapsedContracts(noon)).toBe(0);
  });

  test("stand while children live there, and the page says that they have run out", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome({ contract: over });
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: null });
    await endLapsedContracts(noon);
    expect((await homeOf(homeId)).contracts[0]?.state).toBe("ACTIVE");
    const { contracts } = await atNoon(() => contractsOfHome(manager, { homeId }));
    expect(contracts[0]).toMatchObject({ phase: "LAPSED", lastDay: "2026-11-30" });
  });
});
