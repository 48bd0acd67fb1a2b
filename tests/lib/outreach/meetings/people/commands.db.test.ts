import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  admitSignUpAction,
  markAttendanceAction,
  removeSignUpAction,
} from "@/lib/outreach/meetings/people/actions";
import { staffMeeting } from "@/lib/outreach/meetings/staff/queries";
import { at } from "@/lib/platform/clock";
import { auditOf, makeActor } from "../../../../support/actors";
import {
  mailsTo,
  makeMeeting,
  meetingNow,
  signedUp,
  signedUpByMachine,
  signUpNow,
} from "../arrange";

let staff: Actor;
beforeAll(async () => {
  staff = await makeActor(["UNIT_MANAGER"]);
});

async function mark(meetingId: string, attended: string | string[]) {
  const { version, startsAt } = await meetingNow(meetingId);
  const input = { meetingId, version: String(version), attended };
  return at(new Date(startsAt.getTime() + 60_000), () => act(markAttendanceAction, staff, input));
}

describe("who came", () => {
  test("is written down for all with a seat, and can be put right", async () => {
    const id = await makeMeeting(staff, { capacity: "4" });
    const [one, two] = [await signedUp(id, { people: "3" }), await signedUp(id)];
    const waits = await signedUp(id);
    await mark(id, [one.id, waits.id]);
    expect((await signUpNow(one.id)).hasAttended).toBe(true);
    expect((await signUpNow(two.id)).hasAttended).toBe(false);
    expect((await signUpNow(waits.id)).hasAttended).toBeNull();
    expect((await meetingNow(id)).attendedPeople).toBe(3);
    await mark(id, two.id);
    expect((await meetingNow(id)).attendedPeople).toBe(1);
    expect((await auditOf(id)).at(-1)).toMatchObject({
      event: "meeting.attendance-marked",
      detail: { people: 1 },
    });
  });

  test("is not told before the meeting, by an old page, or when nobody was to come", async () => {
    const id = await makeMeeting(staff);
    await expect(mark(id, [])).rejects.toThrow("inga anmälda");
    const { id: attended } = await signedUp(id);
    const early = { meetingId: id, version: "1", attended };
    await expect(act(markAttendanceAction, staff, early)).rejects.toThrow("inte börjat");
    const after = new Date((await meetingNow(id)).startsAt.getTime() + 60_000);
    const stale = { ...early, version: "9" };
    await expect(at(after, () => act(markAttendanceAction, staff, stale))).rejects.toThrow(
      "Någon annan",
    );
  });
});

describe("what a machine may have sent", () => {
  test("gets its seat once a person has looked at it", async () => {
    const id = await makeMeeting(staff);
    const { form, id: signUpId } = await signedUpByMachine(id);
    expect((await staffMeeting(staff, id))?.people).toMatchObject([
      { awaitsReview: true, reviewReason: "HONEYPOT" },
    ]);
    await act(admitSignUpAction, staff, { signUpId });
    expect((await signUpNow(signUpId)).state).toBe("CONFIRMED");
    expect(await mailsTo(form.email)).toEqual(["meeting-confirmed"]);
    await expect(act(admitSignUpAction, staff, { signUpId })).rejects.toThrow("redan granskad");
  });

  test("waits like others when the meeting is full, and moves up like others", async () => {
    const id = await makeMeeting(staff, { capacity: "1" });
    const first = await signedUp(id);
    const { form, id: signUpId } = await signedUpByMachine(id);
    await act(admitSignUpAction, staff, { signUpId });
    expect((await signUpNow(signUpId)).state).toBe("WAITING");
    await act(removeSignUpAction, staff, { signUpId: first.id });
    expect((await signUpNow(signUpId)).state).toBe("CONFIRMED");
    expect(await mailsTo(form.email)).toEqual(["meeting-waiting", "meeting-moved-up"]);
    expect(await mailsTo(first.form.email)).toEqual([
      "meeting-confirmed",
      "meeting-sign-up-cancelled",
    ]);
  });

  test("is taken away without a mail to anybody", async () => {
    const id = await makeMeeting(staff);
    const { form, id: signUpId } = await signedUpByMachine(id);
    await act(removeSignUpAction, staff, { signUpId });
    expect((await signUpNow(signUpId)).state).toBe("CANCELLED");
    expect(await mailsTo(form.email)).toEqual([]);
    await expect(act(removeSignUpAction, staff, { signUpId })).rejects.toThrow("redan avbokad");
  });
});
