import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import {
  assignInquiryAction,
  closeInquiryAction,
  giveUpContactAction,
  parkInquiryAction,
  recordContactAttemptAction,
  recordInfoCallAction,
  reopenInquiryAction,
  reviewInquiryAction,
  withdrawInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { writeToUnitAction } from "@/lib/inquiries/messages/actions";
import { inquiryMachine } from "@/lib/inquiries/rules";
import {
  resumeOwnMatterAction,
  withdrawOwnMatterAction,
} from "@/lib/investigations/family/actions";
import { at } from "@/lib/platform/clock";
import { addDays, type Day, dayFromDb, instantAt } from "@/lib/platform/dates";
import { InquiryState } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { familyByIdentity, familyByLink } from "../../../support/family";
import { drawn, makeInquiry, openTasks, stored } from "../inquiry-arrange";

let staff: Actor;
const today: Day = "2026-11-20";
const on = <Result>(day: Day, run: () => Promise<Result>) => at(instantAt(day, "09:00"), run);

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});

const received = () => on(today, () => makeInquiry(staff));

/** Does something with the inquiry as its page shows it now. */
function does(action: FormAction, id: string, input: { day?: Day; [field: string]: unknown } = {}) {
  const { day = today, ...fields } = input;
  return on(day, async () => act(action, staff, { ...(await drawn(id)), ...fields }));
}
const tries = (id: string, day: Day) =>
  does(recordContactAttemptAction, id, { day, on: day, outcome: "NO_ANSWER" });
const puts = (id: string, state: InquiryState) =>
  asJob(async (tx) => {
    const path: Partial<Record<InquiryState, InquiryState[]>> = {
      UNREACHABLE: ["IN_CONTACT", "UNREACHABLE"],
      CONVERTED: ["INFO_CALL_HELD", "CONVERTED"],
    };
    for (const step of path[state] ?? (state === "RECEIVED" ? [] : [state])) {
      await tx.inquiry.update({ where: { id }, data: { state: step } });
    }
  });

const toldOn = today;

const familyWrites = async (id: string) => {
  const message = { to: "OWN", messageId: uuidv7(), body: "Hej" };
  await act(writeToUnitAction, await familyByIdentity(id), message);
};

describe("closing", () => {
  test("keeps the reason and that the family was told, and leaves nothing to do", async () => {
    const id = await received();
    await does(closeInquiryAction, id, { reason: "HOME_NOT_FIT", note: "Ett rum", toldOn });
    expect(await stored(id)).toMatchObject({ state: "NOT_PROCEEDING" });
    expect((await inquiryFile(staff, id))?.closing).toEqual({
      reason: "HOME_NOT_FIT",
      note: "Ett rum",
      toldOn,
      who: "Hanna Lind",
    });
    expect(await openTasks(id)).toEqual([]);
    expect((await auditOf(id))[1]).toMatchObject({
      event: "inquiry.closed",
      detail: { reason: "HOME_NOT_FIT", from: "RECEIVED" },
    });
  });

  test("ends the tasks of whoever had the inquiry", async () => {
    const id = await received();
    const other = await makeActor(["CONSULTANT"]);
    await does(assignInquiryAction, id, { userId: other.userId });
    await does(closeInquiryAction, id, { reason: "NO_NEED", toldOn });
    expect(await openTasks(id)).toEqual([]);
  });

  test("ends what the family had asked for, which can be answered no more", async () => {
    const id = await received();
    await familyWrites(id);
    await does(closeInquiryAction, id, { reason: "NO_NEED", toldOn });
    expect(await openTasks(id)).toEqual([]);
  });

  test.each([
    [{ reason: "", toldOn }, "reason", "Välj varför"],
    [{ reason: "NOT_GENUINE", toldOn }, "reason", "Välj varför"],
    [{ reason: "OTHER", toldOn: "" }, "toldOn", "Skriv vilken dag familjen fick veta"],
    [{ reason: "OTHER", toldOn: "2026-11-21" }, "toldOn", "innan du avslutar"],
    [{ reason: "OTHER", toldOn: "2026-11-01" }, "toldOn", "före den dag"],
    [{ reason: "OTHER", toldOn, note: "x".repeat(501) }, "note", "högst 500 tecken"],
  ])("%j is refused at its field", async (input, field, text) => {
    const id = await received();
    await expect(does(closeInquiryAction, id, input)).rejects.toMatchObject({
      fields: { [field]: [expect.stringContaining(text)] },
    });
    expect(await stored(id)).toMatchObject({ state: "RECEIVED" });
  });
});

describe("taking back", () => {
  test("keeps why, and the family may come back", async () => {
    const id = await received();
    await does(withdrawInquiryAction, id, { reason: "LIFE_CHANGED" });
    expect(await stored(id)).toMatchObject({ state: "WITHDRAWN" });
    await does(reopenInquiryAction, id);
    expect(await stored(id)).toMatchObject({ state: "RECEIVED" });
    expect(await openTasks(id)).toMatchObject([{ kind: "INQUIRY_FIRST_CONTACT" }]);
    // A second ending replaces the first.
    await does(withdrawInquiryAction, id, { reason: "NO_REASON" });
    expect((await inquiryFile(staff, id))?.closing?.reason).toBe("NO_REASON");
  });

  test("asks for a reason", async () => {
    await expect(does(withdrawInquiryAction, await received(), {})).rejects.toMatchObject({
      fields: { reason: ["Välj varför familjen tar tillbaka anmälan"] },
    });
  });
});

describe("giving up", () => {
  test("only after three attempts on different days", async () => {
    const id = await received();
    await expect(does(giveUpContactAction, id)).rejects.toThrow("3 olika dagar");
    await tries(id, today);
    await tries(id, today);
    await tries(id, addDays(today, 3));
    await expect(does(giveUpContactAction, id, { day: addDays(today, 3) })).rejects.toThrow(
      "en dag till",
    );
    await tries(id, addDays(today, 4));
    await familyWrites(id);
    await does(giveUpContactAction, id, { day: addDays(today, 4) });
    expect(await stored(id)).toMatchObject({ state: "UNREACHABLE" });
    // A family that nobody could reach may still write, and is answered.
    expect(await openTasks(id)).toMatchObject([{ kind: "FAMILY_ANSWER" }]);
  });

  test("as many as the unit has set", async () => {
    await asJob((tx) =>
      tx.setting.create({
        data: { key: "contactAttempts", value: 1, validFrom: new Date("2030-01-01") },
      }),
    );
    const id = await on("2030-01-02", () => makeInquiry(staff));
    await tries(id, "2030-01-02");
    await does(giveUpContactAction, id, { day: "2030-01-02" });
    expect(await stored(id)).toMatchObject({ state: "UNREACHABLE" });
  });
});

describe("resting", () => {
  test("until a day, on which somebody is told", async () => {
    const id = await received();
    await tries(id, today);
    await does(parkInquiryAction, id, { until: "1 februari 2027" });
    const parked = await stored(id);
    expect(parked.state).toBe("PARKED");
    expect(parked.parkedUntil && dayFromDb(parked.parkedUntil)).toBe("2027-02-01");
    const tasks = await openTasks(id);
    expect(tasks.map(({ dueOn }) => dayFromDb(dueOn))).toEqual(["2027-02-01"]);
    await does(reopenInquiryAction, id);
    expect(await stored(id)).toMatchObject({ state: "IN_CONTACT", parkedUntil: null });
    expect(await openTasks(id)).toHaveLength(1);
  });

  test.each(["2026-11-20", "2026-11-01", "", "sen"])("not until %j", async (until) => {
    await expect(does(parkInquiryAction, await received(), { until })).rejects.toMatchObject({
      fields: { until: [expect.any(String)] },
    });
  });
});

const endings = [
  ["NOT_PROCEEDING", closeInquiryAction, { reason: "OTHER", toldOn }],
  ["WITHDRAWN", withdrawInquiryAction, { reason: "NO_REASON" }],
  ["PARKED", parkInquiryAction, { until: "2027-02-01" }],
] as const;

describe.each(Object.values(InquiryState))("from %s", (from) => {
  test.each(endings)("to %s exactly when the table says so", async (to, action, input) => {
    const id = await received();
    await puts(id, from);
    if (inquiryMachine.canGo(from, to)) {
      await does(action, id, input);
      expect(await stored(id)).toMatchObject({ state: to });
    } else if (from === to) {
      // Staying is no arrow, but writing the same end anew harms nothing.
      await does(action, id, input);
    } else {
      await expect(does(action, id, input)).rejects.toThrow("Läget har ändrats");
      expect(await stored(id)).toMatchObject({ state: from });
    }
  });

  test("taken up again exactly when it rests or has ended", async () => {
    const id = await received();
    await puts(id, from);
    const may = ["PARKED", "UNREACHABLE", "WITHDRAWN", "NOT_PROCEEDING"].includes(from);
    if (may) await does(reopenInquiryAction, id);
    else await expect(does(reopenInquiryAction, id)).rejects.toThrow("pågår redan");
    const goesOnIn = from === "UNREACHABLE" ? "IN_CONTACT" : "RECEIVED";
    expect(await stored(id)).toMatchObject({ state: may ? goesOnIn : from });
  });
});

describe("taken up again", () => {
  const later = addDays(today, 20);

  test("before anybody was in touch, the family is promised its first contact anew", async () => {
    const id = await received();
    await does(parkInquiryAction, id, { until: later });
    await does(reopenInquiryAction, id, { day: later });
    const owed = dayFromDb((await stored(id)).firstContactDueOn);
    expect(owed > later).toBe(true);
    const [task, ...more] = await openTasks(id);
    expect([task?.kind, more]).toEqual(["INQUIRY_FIRST_CONTACT", []]);
    expect(task && dayFromDb(task.dueOn)).toBe(owed);
    const page = await familyInquiry(await familyByLink(id), undefined);
    expect(page).toMatchObject({ state: "RECEIVED", firstContactDueOn: owed });
  });

  test("once the family was told no, it goes on from there; what was called false is real", async () => {
    const [told, judged] = [await received(), await received()];
    await does(closeInquiryAction, told, { reason: "NO_NEED", toldOn });
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: judged }, data: { reviewReason: "HONEYPOT" } }),
    );
    await does(reviewInquiryAction, judged, { isGenuine: "no" });
    await does(reopenInquiryAction, told);
    await does(reopenInquiryAction, judged);
    expect(await stored(told)).toMatchObject({ state: "IN_CONTACT" });
    expect(await stored(judged)).toMatchObject({ state: "RECEIVED" });
  });

  test("is looked at first if it looks like a machine's and nobody has", async () => {
    const id = await received();
    await asJob((tx) => tx.inquiry.update({ where: { id }, data: { reviewReason: "HONEYPOT" } }));
    await does(parkInquiryAction, id, { until: later });
    await does(reopenInquiryAction, id);
    expect(await openTasks(id)).toMatchObject([{ kind: "INQUIRY_REVIEW", role: "CONSULTANT" }]);
  });

  test("it is whose it was, or of whoever does so, and the news that it was taken back ends", async () => {
    const [nobodys, others] = [await received(), await received()];
    const other = await makeActor(["CONSULTANT"]);
    await does(assignInquiryAction, others, { userId: other.userId });
    for (const [id, owner] of [
      [nobodys, staff],
      [others, other],
    ] as const) {
      await act(withdrawOwnMatterAction, await familyByLink(id), {});
      await does(reopenInquiryAction, id);
      expect(await stored(id)).toMatchObject({ assignedToId: owner.userId });
      expect(await openTasks(id)).toMatchObject([
        { kind: "INQUIRY_FIRST_CONTACT", userId: owner.userId },
      ]);
    }
  });
});

describe("a talk that was held", () => {
  const talked = async () => {
    const id = await received();
    const call = { heldOn: today, summary: "De vill veta mer.", adultsWantToGoOn: "yes" };
    await does(recordInfoCallAction, id, call);
    return id;
  };

  test("counts after a rest, whoever ends it", async () => {
    const id = await talked();
    await does(parkInquiryAction, id, { until: addDays(today, 20) });
    const family = await familyByLink(id);
    expect((await familyInquiry(family, undefined))?.progress).toEqual({
      wasContacted: false,
      hasTalked: true,
    });
    await does(reopenInquiryAction, id);
    expect(await stored(id)).toMatchObject({ state: "INFO_CALL_HELD" });
    await does(parkInquiryAction, id, { until: addDays(today, 20) });
    await on(today, () => act(resumeOwnMatterAction, family, {}));
    expect(await stored(id)).toMatchObject({ state: "INFO_CALL_HELD" });
    expect((await inquiryFile(staff, id))?.missingForInvestigation).toEqual([]);
  });

  test("is held anew when the inquiry had ended, and the page says so", async () => {
    const id = await talked();
    await puts(id, "WITHDRAWN");
    await does(reopenInquiryAction, id);
    expect(await stored(id)).toMatchObject({ state: "IN_CONTACT" });
    expect((await inquiryFile(staff, id))?.missingForInvestigation).toEqual([
      "Prata med familjen igen, och skriv om informationssamtalet.",
    ]);
  });
});
