import { mkdtemp, readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { sendOutboxMail } from "@/lib/notifications/deliver";
import { changeMeetingAction } from "@/lib/outreach/meetings/actions";
import { meetingMails } from "@/lib/outreach/meetings/mails";
import { remindOfMeetings, removeOldSignUps } from "@/lib/outreach/meetings/notices/commands";
import { cancelSignUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import { bookingByToken } from "@/lib/outreach/meetings/sign-ups/queries";
import { at, today } from "@/lib/platform/clock";
import { addDays, addMonths, dayOf, instantAt } from "@/lib/platform/dates";
import { asJob, auditOf, makeActor } from "../../../../support/actors";
import {
  mailsTo,
  makeMeeting,
  meetingForm,
  meetingNow,
  signedUp,
  signUpNow,
  tokenIn,
  visitor,
} from "../arrange";

let staff: Actor;
beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

const dayBefore = instantAt(addDays(today(), 13), "10:00");

describe("the reminder", () => {
  test("goes the day before, once, to those who have a seat", async () => {
    const id = await makeMeeting(staff, { capacity: "1" });
    const [comes, waits] = [await signedUp(id), await signedUp(id)];
    expect(await remindOfMeetings(instantAt(addDays(today(), 12), "10:00"))).toBe(0);
    const counts = await Promise.all([remindOfMeetings(dayBefore), remindOfMeetings(dayBefore)]);
    expect(counts.toSorted()).toEqual([0, 1]);
    expect(await remindOfMeetings(dayBefore)).toBe(0);
    expect(await mailsTo(comes.form.email)).toEqual(["meeting-confirmed", "meeting-reminder"]);
    expect(await mailsTo(waits.form.email)).toEqual(["meeting-waiting"]);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      event: "meeting.reminded",
      detail: { count: 1 },
    });
  });

  test("is for the new time of a meeting that is put off, and not for a new room", async () => {
    const id = await makeMeeting(staff);
    const { form } = await signedUp(id);
    const change = async (changes: Record<string, string>) => {
      const { version } = await meetingNow(id);
      const input = { ...meetingForm(changes), meetingId: id, version: String(version) };
      return at(dayBefore, () => act(changeMeetingAction, staff, input));
    };
    expect(await remindOfMeetings(dayBefore)).toBe(1);
    await change({ place: "Biblioteket" });
    expect(await remindOfMeetings(dayBefore)).toBe(0);
    await change({ place: "Biblioteket", day: addDays(today(), 21) });
    expect(await remindOfMeetings(dayBefore)).toBe(0);
    expect(await remindOfMeetings(instantAt(addDays(today(), 20), "10:00"))).toBe(1);
    expect((await mailsTo(form.email)).filter((kind) => kind === "meeting-reminder")).toHaveLength(
      2,
    );
  });

  test("does not follow on the heels of the confirmation", async () => {
    const id = await makeMeeting(staff);
    const early = instantAt(addDays(today(), 13), "08:00");
    const { form } = await at(early, () => signedUp(id));
    await remindOfMeetings(dayBefore);
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed"]);
  });

  test("is not for a meeting that is called off", async () => {
    const id = await makeMeeting(staff);
    const { form } = await signedUp(id);
    await asJob((tx) =>
      tx.meeting.update({ where: { id }, data: { cancelledAt: new Date(), cancelReason: "x" } }),
    );
    await remindOfMeetings(dayBefore);
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed"]);
  });
});

describe("what is kept", () => {
  test("a month after the meeting nobody's name is left, but how many came is", async () => {
    const id = await makeMeeting(staff);
    const { id: signUpId } = await signedUp(id);
    await asJob((tx) => tx.meeting.update({ where: { id }, data: { attendedPeople: 4 } }));
    const day = dayOf((await meetingNow(id)).endsAt);
    await removeOldSignUps(instantAt(addMonths(day, 1), "03:00"));
    expect(await signUpNow(signUpId)).toMatchObject({ meetingId: id });
    await removeOldSignUps(instantAt(addDays(addMonths(day, 1), 1), "03:00"));
    expect(await asJob((tx) => tx.meetingSignUp.count({ where: { meetingId: id } }))).toBe(0);
    expect((await meetingNow(id)).attendedPeople).toBe(4);
    expect((await auditOf(id)).at(-1)).toMatchObject({ event: "meeting.sign-ups-disposed" });
  });
});

/** The mails to an address that have not been sent, as their reader gets them. */
async function delivered(recipient: string) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "hemvist-meeting-"));
  const rows = await asJob((tx) =>
    tx.outboxMessage.findMany({ where: { recipient, sentAt: null }, orderBy: { id: "asc" } }),
  );
  return Promise.all(
    rows.map(async ({ id }) => {
      await sendOutboxMail(id, meetingMails, { folder, domain: "hemvist.example" });
      return PostalMime.parse(await readFile(path.join(folder, `${id}.eml`)));
    }),
  );
}

type Delivered = Awaited<ReturnType<typeof delivered>>[number];
const calendarIn = (mail: Delivered | undefined) => {
  const content = mail?.attachments.find(({ filename }) => filename === "kalender.ics")?.content;
  return typeof content === "string" ? content : new TextDecoder().decode(content);
};

describe("the mails", () => {
  test("carry an event for the calendar and a link, and take the event away again", async () => {
    const id = await makeMeeting(staff, { videoLink: "https://moten.example/traff" });
    const { form } = await signedUp(id, { name: "Vera Gäst", people: "2" });
    const [confirmed] = await delivered(form.email);
    expect(confirmed?.text).toContain("Hej Vera Gäst!");
    expect(confirmed?.text).toContain("plats för 2 personer");
    expect(confirmed?.text).toContain("kl. 18.00–19.30");
    expect(confirmed?.text).toContain("https://moten.example/traff");
    const link = confirmed?.text?.split(/\s/).find((word) => word.includes("/bokning?nyckel="));
    const token = tokenIn(link);
    expect(await bookingByToken(visitor, token)).toMatchObject({ state: "CONFIRMED" });
    expect(calendarIn(confirmed)).toMatch(/METHOD:REQUEST[\s\S]*SEQUENCE:0/);

    await act(cancelSignUpAction, visitor, { token });
    const [gone] = await delivered(form.email);
    expect(gone?.text).not.toContain("moten.example");
    expect(calendarIn(gone)).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
    const uid = /UID:.*/;
    expect(uid.exec(calendarIn(gone))?.[0]).toBe(uid.exec(calendarIn(confirmed))?.[0]);
  });

  test("give whoever waits no event and no way into the video meeting", async () => {
    const id = await makeMeeting(staff, {
      capacity: "1",
      videoLink: "https://moten.example/traff",
    });
    const first = await signedUp(id);
    const { form } = await signedUp(id);
    const several = await signedUp(id, { people: "4" });
    await act(cancelSignUpAction, visitor, { token: first.token });
    const [waiting, movedUp] = await delivered(form.email);
    expect(waiting?.text).toContain("Träffen är full just nu.");
    expect((await delivered(several.form.email))[0]?.text).toContain(
      "Det finns inte plats för 4 personer just nu.",
    );
    expect(waiting?.subject).toContain("väntelistan");
    expect(waiting?.text).not.toContain("moten.example");
    expect(waiting?.attachments).toEqual([]);
    expect(movedUp?.subject).toContain("Det blev en plats till dig");
    expect(calendarIn(movedUp)).toContain("METHOD:REQUEST");
  });
});
