import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { cancelMeetingAction } from "@/lib/outreach/meetings/actions";
import { removeSignUpAction } from "@/lib/outreach/meetings/people/actions";
import { cancelSignUpAction, signUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import { bookingByToken, bookingCalendar } from "@/lib/outreach/meetings/sign-ups/queries";
import { at } from "@/lib/platform/clock";
import { asJob, auditOf, makeActor } from "../../../../support/actors";
import { ask } from "../../../../support/catalogue";
import {
  byKey,
  mailsTo,
  makeMeeting,
  meetingNow,
  signedUp,
  signedUpByMachine,
  signUpForm,
  signUpNow,
  tokenIn,
  visitor,
} from "../arrange";

let staff: Actor;
beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

const cancel = (token: string) => act(cancelSignUpAction, visitor, { token });
const duringIt = async (id: string) => new Date((await meetingNow(id)).startsAt.getTime() + 1);

describe("signing up", () => {
  test("gives a seat, a receipt that only its link opens, a mail and a row in the log", async () => {
    const id = await makeMeeting(staff);
    const { form, token } = await signedUp(id, { people: "2", wantsInterpreter: "on" });
    expect(await bookingByToken(visitor, token)).toMatchObject({
      ...{ state: "CONFIRMED", people: 2, meetingId: id, mayCancel: true },
    });
    expect(await bookingByToken(visitor, `${token}x`)).toBeNull();
    expect(await bookingByToken(visitor, "")).toBeNull();
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed"]);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      ...{ event: "meeting.signed-up", userId: null },
      detail: { state: "CONFIRMED", people: 2, needsReview: false },
    });
    const [kept] = await ask<{ row: string }>(
      `SELECT to_jsonb(s)::text AS row FROM meeting_sign_up s WHERE idempotency_key = '${form.idempotencyKey}'`,
    );
    expect(kept?.row).not.toContain(token);
  });

  test("the mail in the outbox holds neither the link's secret nor anybody else's name", async () => {
    const id = await makeMeeting(staff);
    const other = await signedUp(id);
    const { form, token } = await signedUp(id);
    const [mail] = await asJob((tx) =>
      tx.outboxMessage.findMany({ where: { recipient: form.email } }),
    );
    expect(JSON.stringify(mail)).not.toContain(token);
    expect(JSON.stringify(mail)).not.toContain(other.form.name);
    expect(mail?.params).toMatchObject({ name: form.name, place: "Lindgården, Kvarnbacken 2" });
  });

  test("full between page and click: nothing is taken, and the waiting list is offered", async () => {
    const id = await makeMeeting(staff, { capacity: "3" });
    await signedUp(id, { people: "2" });
    const form = signUpForm(id, { people: "2", mayWait: "" });
    const no = await act(signUpAction, visitor, form).catch((error) => error);
    expect(no.message).toContain("bara en plats kvar");
    expect(no.fields).toEqual({ mayWait: [no.message] });
    await expect(byKey(form.idempotencyKey)).rejects.toThrow();
    // The same form with the box ticked.
    const done = await act(signUpAction, visitor, { ...form, mayWait: "on" });
    expect(await bookingByToken(visitor, tokenIn(done.goTo))).toMatchObject({ state: "WAITING" });
    expect(await mailsTo(form.email)).toEqual(["meeting-waiting"]);
  });

  test("pressed twice it is one sign-up, and both lead to its receipt", async () => {
    const id = await makeMeeting(staff);
    const form = signUpForm(id);
    const done = await Promise.all([1, 2, 3].map(() => act(signUpAction, visitor, form)));
    for (const { goTo } of done) {
      expect(await bookingByToken(visitor, tokenIn(goTo))).toMatchObject({ state: "CONFIRMED" });
    }
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed"]);
    await expect(
      act(signUpAction, visitor, { ...form, meetingId: await makeMeeting(staff) }),
    ).rejects.toThrow("inte aktuell");
  });

  test("the same person another day is told that it stands, and gets the mail again", async () => {
    const id = await makeMeeting(staff);
    const { form } = await signedUp(id);
    const same = { email: form.email.toUpperCase(), name: form.name.toUpperCase() };
    const done = await act(signUpAction, visitor, signUpForm(id, same));
    expect(done.goTo).toBe(`/informationstraffar/${id}?klart=redan`);
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed", "meeting-confirmed"]);
    expect(await asJob((tx) => tx.meetingSignUp.count({ where: { meetingId: id } }))).toBe(1);
    // Two of a family may share an address.
    await signedUp(id, { email: form.email, name: "Någon Annan" });
    expect(await asJob((tx) => tx.meetingSignUp.count({ where: { meetingId: id } }))).toBe(2);
  });

  test("what looks like a machine's takes no seat and gets no mail", async () => {
    const id = await makeMeeting(staff);
    const { form, id: signUpId } = await signedUpByMachine(id);
    expect(await signUpNow(signUpId)).toMatchObject({ state: "WAITING", reviewReason: "HONEYPOT" });
    expect(await mailsTo(form.email)).toEqual([]);
    // The same person once more: no mail, and no word of one.
    const same = { email: form.email, name: form.name };
    const done = await act(signUpAction, visitor, signUpForm(id, same));
    expect(done.goTo).toBe(`/informationstraffar/${id}?klart=redan-utan-mejl`);
    expect(await mailsTo(form.email)).toEqual([]);
  });

  test("the fourth of an address waits for a person, with no seat and no mail", async () => {
    const id = await makeMeeting(staff);
    const { form } = await signedUp(id);
    const { email } = form;
    for (const name of ["Andra Gäst", "Tredje Gäst"]) await signedUp(id, { email, name });
    const fourth = await signedUp(id, { email, name: "Fjärde Gäst" });
    expect(await signUpNow(fourth.id)).toMatchObject({
      ...{ state: "WAITING", reviewReason: "MANY_FROM_SAME_ADDRESS" },
    });
    expect(await mailsTo(email)).toHaveLength(3);
    expect((await bookingByToken(visitor, fourth.token))?.standing).toBe("IN_REVIEW");
    expect((await auditOf(id)).at(-1)?.detail).toMatchObject({ needsReview: true });
    const [comes] = await Promise.all([signedUp(id, { people: "6" }), cancel(fourth.token)]);
    const more = { email: comes.form.email, name: "Någon Mer", people: "3" };
    expect((await signUpNow((await signedUp(id, more)).id)).state).toBe("WAITING");
    const other = await makeMeeting(staff);
    expect((await signUpNow((await signedUp(other, { email })).id)).state).toBe("CONFIRMED");
  });

  test("sent again and again its row stays small, and in the end it leads to the meeting", async () => {
    const id = await makeMeeting(staff);
    const { form } = await signedUp(id);
    const sent = [];
    for (let time = 0; time < 20; time += 1) sent.push(await act(signUpAction, visitor, form));
    expect((await byKey(form.idempotencyKey)).tokenHashes).toHaveLength(12);
    expect(sent.at(-1)?.goTo).toBe(`/informationstraffar/${id}?klart=redan-utan-mejl`);
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed"]);
  });

  test("its page says how it stands: looked at first, waiting, seated, gone", async () => {
    const id = await makeMeeting(staff, { capacity: "3" });
    const doubtful = await signedUpByMachine(id);
    const seated = await signedUp(id, { people: "2" });
    const waits = await signedUp(id, { people: "4" });
    const standing = async (token: string) => (await bookingByToken(visitor, token))?.standing;
    expect(await standing(doubtful.token)).toBe("IN_REVIEW");
    expect(await standing(waits.token)).toBe("WAITING");
    expect(await bookingByToken(visitor, seated.token)).toMatchObject({
      ...{ standing: "SEATED", willBeReminded: true },
    });
    const late = await at(new Date((await meetingNow(id)).startsAt.getTime() - 3_600_000), () =>
      signedUp(id).then(({ token }) => bookingByToken(visitor, token)),
    );
    expect(late).toMatchObject({ standing: "SEATED", willBeReminded: false });
    await cancel(waits.token);
    expect(await standing(waits.token)).toBe("WITHDRAWN");
    await act(removeSignUpAction, staff, { signUpId: seated.id });
    expect(await standing(seated.token)).toBe("REMOVED");
    const { cancelledById } = await signUpNow(seated.id);
    expect(cancelledById).toBe(staff.userId);
  });

  test("is refused once the meeting has begun, and for one that is not shown", async () => {
    const id = await makeMeeting(staff);
    await expect(at(await duringIt(id), () => signedUp(id))).rejects.toThrow("redan börjat");
    const draft = await makeMeeting(staff, { isPublished: "" });
    await expect(signedUp(draft)).rejects.toThrow("finns inte");
  });

  test.each([
    [{ name: " " }, "name"],
    [{ email: "vera" }, "email"],
    [{ people: "0" }, "people"],
    [{ people: "9" }, "people"],
    [{ language: "LATIN" }, "language"],
  ])("refuses %o", async (changes, field) => {
    const form = signUpForm("0196f5a0-0000-7000-8000-000000000001", changes);
    const no = await act(signUpAction, visitor, form).catch((error) => error);
    expect(Object.keys(no.fields)).toEqual([field]);
  });
});

describe("cancelling by the link", () => {
  test("gives the seat to whoever waits, tells both, and does it once", async () => {
    const id = await makeMeeting(staff, { capacity: "2" });
    const first = await signedUp(id, { people: "2" });
    const large = await signedUp(id, { people: "3" });
    const next = await signedUp(id, { people: "2" });
    const looked = await bookingByToken(visitor, first.token);
    expect(looked?.state).toBe("CONFIRMED");
    expect((await cancel(first.token)).goTo).toBe(
      `/informationstraffar/bokning?nyckel=${first.token}`,
    );
    await cancel(first.token);
    expect(await bookingByToken(visitor, first.token)).toMatchObject({ state: "CANCELLED" });
    expect(await mailsTo(first.form.email)).toEqual([
      "meeting-confirmed",
      "meeting-sign-up-cancelled",
    ]);
    expect((await signUpNow(large.id)).state).toBe("WAITING");
    expect((await signUpNow(next.id)).state).toBe("CONFIRMED");
    expect(await mailsTo(next.form.email)).toEqual(["meeting-waiting", "meeting-moved-up"]);
    const rows = (await auditOf(id)).filter(({ event }) => event === "meeting.sign-up-cancelled");
    expect(rows.map(({ detail }) => detail)).toEqual([{ movedUp: 1 }, { movedUp: 0 }]);
  });

  test("afterwards one may sign up again", async () => {
    const id = await makeMeeting(staff);
    const { form, token } = await signedUp(id);
    await cancel(token);
    const { email, name } = form;
    expect((await signUpNow((await signedUp(id, { email, name })).id)).state).toBe("CONFIRMED");
  });

  test("is refused by a link of nothing, and once the meeting has begun", async () => {
    const id = await makeMeeting(staff);
    const { token } = await signedUp(id);
    await expect(cancel("x".repeat(43))).rejects.toThrow("Länken fungerar inte");
    await expect(cancel("")).rejects.toThrow("Länken fungerar inte");
    await expect(at(await duringIt(id), () => cancel(token))).rejects.toThrow("redan börjat");
  });
});

describe("a meeting that is called off", () => {
  test("takes no seat back, so nobody who waits is told of one", async () => {
    const id = await makeMeeting(staff, { capacity: "1" });
    const [comes, waits] = [await signedUp(id), await signedUp(id)];
    const { version } = await meetingNow(id);
    const off = { meetingId: id, version: String(version), reason: "Föreläsaren är sjuk" };
    await act(cancelMeetingAction, staff, off);
    await expect(cancel(comes.token)).rejects.toThrow("inställd");
    expect((await signUpNow(waits.id)).state).toBe("WAITING");
    expect(await mailsTo(waits.form.email)).toEqual(["meeting-waiting", "meeting-cancelled"]);
    expect(await bookingByToken(visitor, comes.token)).toMatchObject({ mayCancel: false });
  });
});

describe("the calendar file of a link", () => {
  test("is for who has a seat", async () => {
    const id = await makeMeeting(staff, { capacity: "1", videoLink: "https://moten.example/a" });
    const [comes, waits] = [await signedUp(id), await signedUp(id)];
    const file = await bookingCalendar(visitor, comes.token);
    expect(file).toContain("METHOD:PUBLISH");
    expect(file).toContain("https://moten.example/a");
    expect(file).not.toContain(comes.form.email);
    expect(await bookingCalendar(visitor, waits.token)).toBeNull();
    expect((await bookingByToken(visitor, waits.token))?.videoLink).toBeNull();
    await cancel(comes.token);
    expect(await bookingCalendar(visitor, comes.token)).toBeNull();
  });
});
