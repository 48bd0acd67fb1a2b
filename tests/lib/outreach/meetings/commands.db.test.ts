import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { publicCalendar } from "@/lib/outreach/calendar/queries";
import {
  cancelMeetingAction,
  changeMeetingAction,
  planMeetingAction,
} from "@/lib/outreach/meetings/actions";
import { openMeeting, openMeetings } from "@/lib/outreach/meetings/queries";
import { staffMeeting, staffMeetings } from "@/lib/outreach/meetings/staff/queries";
import { meetingList } from "@/lib/outreach/meetings/staff/schema";
import { at, today } from "@/lib/platform/clock";
import { addDays, instantAt } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import {
  mailsTo,
  makeMeeting,
  meetingForm,
  meetingNow,
  signedUp,
  signedUpByMachine,
  signUpNow,
  visitor,
} from "./arrange";

let staff: Actor;
beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Kim Ek" });
});

const change = async (meetingId: string, changes: Record<string, string> = {}) => {
  const { version } = await meetingNow(meetingId);
  const input = { ...meetingForm(changes), meetingId, version: String(version) };
  return act(changeMeetingAction, staff, input);
};
const callOff = async (meetingId: string) => {
  const { version } = await meetingNow(meetingId);
  const input = { meetingId, version: String(version), reason: "Föreläsaren är sjuk" };
  return act(cancelMeetingAction, staff, input);
};

describe("planning a meeting", () => {
  test("makes it once, however many times the form is sent, and logs it", async () => {
    const input = { ...meetingForm(), idempotencyKey: uuidv7() };
    const [first, ...others] = await Promise.all(
      [1, 2, 3].map(() => act(planMeetingAction, staff, input)),
    );
    expect(others.map(({ subjects }) => subjects)).toEqual([first?.subjects, first?.subjects]);
    const id = first?.subjects[0]?.id ?? "";
    expect(first?.goTo).toBe(`/handlaggning/informationstraffar/${id}?klart=planerad`);
    expect((await auditOf(id))[0]).toMatchObject({
      event: "meeting.planned",
      userId: staff.userId,
      detail: { isPublished: true, capacity: 10 },
    });
    expect((await meetingNow(id)).startsAt).toEqual(instantAt(addDays(today(), 14), "18:00"));
  });

  test.each([
    [{ day: addDays(today(), -1) }, "day"],
    [{ startsAt: "18:00", endsAt: "17:00" }, "endsAt"],
    [{ place: "", videoLink: "" }, "place"],
    [{ videoLink: "javascript:alert(1)" }, "videoLink"],
    [{ videoLink: "http://moten.example/a" }, "videoLink"],
    [{ capacity: "0" }, "capacity"],
    [{ language: "LATIN" }, "language"],
  ])("refuses %o", async (changes, field) => {
    const input = { ...meetingForm(changes as Record<string, string>), idempotencyKey: uuidv7() };
    const no = await act(planMeetingAction, staff, input).catch((error) => error);
    expect(Object.keys(no.fields)).toEqual([field]);
  });

  test("a draft is seen by the unit alone", async () => {
    const id = await makeMeeting(staff, { isPublished: "" });
    expect(await openMeeting(visitor, id)).toBeNull();
    expect(await staffMeeting(staff, id)).toMatchObject({ state: "DRAFT", plannedBy: "Kim Ek" });
    await change(id, { isPublished: "on" });
    expect(await openMeeting(visitor, id)).toMatchObject({ free: 10 });
  });
});

describe("what visitors are told", () => {
  test("the number of free seats, and neither names nor the way into the video meeting", async () => {
    const id = await makeMeeting(staff, { videoLink: "https://moten.example/hemlig" });
    await signedUp(id, { people: "3" });
    const shown = await openMeeting(visitor, id);
    expect(shown).toMatchObject({ free: 7, isOnline: true, place: "Lindgården, Kvarnbacken 2" });
    expect(JSON.stringify(await openMeetings(visitor, undefined))).not.toMatch(/hemlig|Gäst/);
  });

  test("nothing of a meeting that is over", async () => {
    const id = await makeMeeting(staff);
    await asJob((tx) =>
      tx.meeting.update({
        where: { id },
        data: { startsAt: new Date("2026-01-01"), endsAt: new Date("2026-01-02") },
      }),
    );
    expect(await openMeeting(visitor, id)).toBeNull();
  });
});

describe("changing a meeting", () => {
  test("a new place is told to those who come and those who wait, a new number of seats is not", async () => {
    const id = await makeMeeting(staff, { capacity: "1" });
    const [comes, waits] = [await signedUp(id), await signedUp(id)];
    await change(id, { capacity: "1", about: "Det finns hiss." });
    expect(await mailsTo(comes.form.email)).toEqual(["meeting-confirmed"]);
    await change(id, { capacity: "1", place: "Biblioteket" });
    expect(await mailsTo(comes.form.email)).toEqual(["meeting-confirmed", "meeting-changed"]);
    expect(await mailsTo(waits.form.email)).toEqual(["meeting-waiting", "meeting-changed"]);
    expect((await meetingNow(id)).sequence).toBe(1);
    expect(await openMeeting(visitor, id)).toMatchObject({ sequence: 1 });
    const file = await publicCalendar(visitor, { meetingId: id });
    expect(file).toContain("SEQUENCE:1");
  });

  test("more seats go to those who wait, in order and by size", async () => {
    const id = await makeMeeting(staff, { capacity: "1" });
    await signedUp(id);
    const large = await signedUp(id, { people: "4" });
    const small = await signedUp(id, { people: "2" });
    const machine = await signedUpByMachine(id);
    await change(id, { capacity: "4" });
    expect((await signUpNow(large.id)).state).toBe("WAITING");
    expect((await signUpNow(small.id)).state).toBe("CONFIRMED");
    expect((await signUpNow(machine.id)).state).toBe("WAITING");
    expect(await mailsTo(small.form.email)).toEqual(["meeting-waiting", "meeting-moved-up"]);
    expect((await auditOf(id)).at(-1)?.detail).toMatchObject({ movedUp: 1 });
  });

  test("is refused below what is given out, as a draft with people in it, when stale and when over", async () => {
    const id = await makeMeeting(staff, { capacity: "4" });
    await signedUp(id, { people: "3" });
    await expect(change(id, { capacity: "2" })).rejects.toThrow("redan 3");
    await expect(change(id, { isPublished: "" })).rejects.toThrow("redan anmäld");
    const old = { ...meetingForm(), meetingId: id, version: "7" };
    await expect(act(changeMeetingAction, staff, old)).rejects.toThrow("Någon annan");
    const after = new Date((await meetingNow(id)).startsAt.getTime() + 1);
    await expect(at(after, () => change(id))).rejects.toThrow("har varit");
  });
});

describe("calling a meeting off", () => {
  test("tells everybody but machines why, and ends what can be done with it", async () => {
    const id = await makeMeeting(staff, { capacity: "1" });
    const [comes, waits] = [await signedUp(id), await signedUp(id)];
    const machine = await signedUpByMachine(id);
    await callOff(id);
    expect((await mailsTo(comes.form.email)).at(-1)).toBe("meeting-cancelled");
    expect((await mailsTo(waits.form.email)).at(-1)).toBe("meeting-cancelled");
    expect(await mailsTo(machine.form.email)).toEqual([]);
    expect(await openMeeting(visitor, id)).toMatchObject({ cancelReason: "Föreläsaren är sjuk" });
    await expect(callOff(id)).rejects.toThrow("inställd");
    await expect(signedUp(id)).rejects.toThrow("inställd");
  });
});

test("the unit's list tells how full each meeting is, and the log that it was read", async () => {
  const id = await makeMeeting(staff, { capacity: "2" });
  await signedUp(id, { people: "2" });
  await signedUp(id, { people: "3" });
  const manager = await makeActor(["UNIT_MANAGER"]);
  const { rows } = await staffMeetings(manager, meetingList.parse({ tid: "COMING" }));
  expect(rows.find((row) => row.id === id)).toMatchObject({ taken: 2, waiting: 3, state: "FULL" });
  expect(
    (await staffMeetings(manager, meetingList.parse({ tid: "PAST" }))).rows,
  ).not.toContainEqual(expect.objectContaining({ id }));
  await staffMeeting(manager, id);
  expect((await auditOf(id)).at(-1)).toMatchObject({
    event: "meeting.opened",
    outcome: "READ",
    detail: { count: 2 },
  });
});
