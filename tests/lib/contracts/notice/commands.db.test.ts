import { describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { giveNoticeAction, withdrawNoticeAction } from "@/lib/contracts/notice/actions";
import { contractTexts } from "@/lib/contracts/texts";
import { at } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { auditOf, makeActor } from "../../../support/actors";
import { homeOf } from "../../homes/arrange";
import { makeHome, noon, putStay } from "../../stays/arrange";

const notice = { noticeGivenOn: "2026-12-01", lastDay: "", reason: "Hemmet: flyttar till våren" };
const atNoon = <Result>(run: () => Promise<Result>) => at(noon, run);
const contractIn = async (homeId: string) => {
  const [contract] = (await homeOf(homeId)).contracts;
  return { contractId: contract?.id, version: String(contract?.version) };
};

describe("giving notice", () => {
  test("sets the last day by the notice time, and tells of the children who stay longer", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    await putStay(homeId, { slotNo: 1, startsOn: "2026-11-01", nights: null });
    const input = { ...(await contractIn(homeId)), ...notice };
    const done = await atNoon(() => act(giveNoticeAction, manager, input));
    expect(done.message).toBe(contractTexts.noticeGiven("2027-03-01", 1));
    const home = await homeOf(homeId);
    expect(home.state).toBe("ACTIVE");
    expect(home.contracts).toMatchObject([
      {
        state: "NOTICE_GIVEN",
        endsOn: dbDate("2027-03-02"),
        noticeGivenOn: dbDate("2026-12-01"),
        noticeReason: notice.reason,
      },
    ]);
    expect(await auditOf(homeId)).toMatchObject([
      { event: "contract.notice-given", detail: { lastDay: "2027-03-01", children: 1 } },
    ]);
    await expect(
      atNoon(async () =>
        act(giveNoticeAction, manager, { ...(await contractIn(homeId)), ...notice }),
      ),
    ).rejects.toThrow("Läget har ändrats");
  });

  test.each([
    [{ noticeGivenOn: "2026-12-02" }, contractTexts.noticeLater],
    [{ lastDay: "2026-11-30" }, contractTexts.endBeforeNotice],
    [{ reason: "" }, "Rätta 1 fel"],
  ])("%o is refused", async (change, text) => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const input = { ...(await contractIn(await makeHome())), ...notice, ...change };
    await expect(atNoon(() => act(giveNoticeAction, manager, input))).rejects.toThrow(text);
  });

  test("is the manager's", async () => {
    const consultant = await makeActor(["CONSULTANT"]);
    const input = { ...(await contractIn(await makeHome())), ...notice };
    await expect(atNoon(() => act(giveNoticeAction, consultant, input))).rejects.toThrow(
      "behörighet",
    );
  });
});

describe("taking a notice back", () => {
  test("the contract goes on", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome();
    const given = { ...(await contractIn(homeId)), ...notice };
    await atNoon(() => act(giveNoticeAction, manager, given));
    const input = { ...(await contractIn(homeId)), lastDay: "" };
    await atNoon(() => act(withdrawNoticeAction, manager, input));
    expect((await homeOf(homeId)).contracts).toMatchObject([
      { state: "ACTIVE", endsOn: null, noticeGivenOn: null, noticeReason: null },
    ]);
    await expect(atNoon(() => act(withdrawNoticeAction, manager, input))).rejects.toThrow(
      "Läget har ändrats",
    );
  });

  test("not beyond the day when another contract begins", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const homeId = await makeHome({
      contract: { startsOn: "2026-01-01", endsOn: "2027-01-01", state: "NOTICE_GIVEN" },
    });
    const input = { ...(await contractIn(homeId)), lastDay: "2025-01-01" };
    await expect(atNoon(() => act(withdrawNoticeAction, manager, input))).rejects.toThrow(
      contractTexts.lastDayFirst,
    );
  });
});
