import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { changeMeetingAction } from "@/lib/outreach/meetings/actions";
import { freeSeats } from "@/lib/outreach/meetings/rules";
import { moveUp } from "@/lib/outreach/meetings/seating/commands";
import { cancelSignUpAction, signUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import { Refusal } from "@/lib/platform/refusal";
import { asJob, makeActor } from "../../../../support/actors";
import { mailsTo, makeMeeting, meetingForm, signedUp, signUpForm, visitor } from "../arrange";

let staff: Actor;
beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});

const seats = (meetingId: string) =>
  asJob((tx) => tx.meetingSignUp.findMany({ where: { meetingId } }));
const peopleIn = async (meetingId: string, state: string) =>
  (await seats(meetingId))
    .filter((seat) => seat.state === state)
    .reduce((sum, { people }) => sum + people, 0);

test("of thirty who want the last five seats at once, five get them and the others are told", async () => {
  const id = await makeMeeting(staff, { capacity: "7" });
  await signedUp(id, { people: "2" });
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () =>
      act(signUpAction, visitor, signUpForm(id, { mayWait: "" })).then(
        () => "SEATED",
        (error) => (error instanceof Refusal ? error.message : `broke: ${error}`),
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === "SEATED")).toHaveLength(5);
  expect(new Set(outcomes)).toEqual(
    new Set(["SEATED", "Träffen har blivit full. Kryssa i rutan om du vill stå på väntelistan."]),
  );
  expect(await peopleIn(id, "CONFIRMED")).toBe(7);
});

test("seats given back while others sign up are given out once, and none is left over", async () => {
  const id = await makeMeeting(staff, { capacity: "6" });
  const leaving = await Promise.all([1, 2, 3].map(() => signedUp(id, { people: "2" })));
  await Promise.all([1, 2].map(() => signedUp(id, { people: "1" })));
  await Promise.all([
    ...leaving.map(({ token }) => act(cancelSignUpAction, visitor, { token })),
    ...Array.from({ length: 8 }, () => signedUp(id, { people: "1" })),
  ]);
  const all = await seats(id);
  expect(await peopleIn(id, "CONFIRMED")).toBe(6);
  expect(await peopleIn(id, "WAITING")).toBe(4);
  expect(freeSeats(6, all)).toBe(0);
  for (const { email, state } of all.filter((each) => each.people === 1)) {
    const told = (await mailsTo(email)).at(-1);
    const seated = ["meeting-confirmed", "meeting-moved-up"].includes(told ?? "");
    expect(seated, told).toBe(state === "CONFIRMED");
  }
});

test("fewer seats and new sign-ups at once never give out more than there are", async () => {
  const id = await makeMeeting(staff, { capacity: "10" });
  const shrink = { ...meetingForm({ capacity: "4" }), meetingId: id, version: "1" };
  const [shrunk] = await Promise.all([
    act(changeMeetingAction, staff, shrink).then(
      () => 4,
      () => 10,
    ),
    ...Array.from({ length: 12 }, () => signedUp(id)),
  ]);
  const given = await peopleIn(id, "CONFIRMED");
  expect(given).toBe(shrunk);
  expect(given + (await peopleIn(id, "WAITING"))).toBe(12);
});

test("nobody moves up at a meeting that is called off", async () => {
  const id = await makeMeeting(staff, { capacity: "1" });
  await signedUp(id);
  const { form } = await signedUp(id);
  const [moved] = await asJob(async (tx) => {
    const data = { cancelledAt: new Date(), cancelReason: "Sjukdom", capacity: 9 };
    return [
      await moveUp({ tx, now: new Date() }, await tx.meeting.update({ where: { id }, data })),
    ];
  });
  expect(moved).toEqual([]);
  expect(await mailsTo(form.email)).toEqual(["meeting-waiting"]);
});
