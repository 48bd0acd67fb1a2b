import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { perform } from "@/lib/access/perform";
import { planMeetingAction } from "@/lib/outreach/meetings/actions";
import { signUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import { signUp } from "@/lib/outreach/meetings/sign-ups/commands";
import { signUpSchema } from "@/lib/outreach/meetings/sign-ups/schema";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import type { Meeting, MeetingSignUp } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob } from "../../../support/actors";

export const visitor = anonymousActor(null);

/** The form of a meeting two weeks ahead, in the evening, with ten seats. */
export function meetingForm(changes: Record<string, string> = {}) {
  return {
    day: addDays(today(), 14),
    startsAt: "18:00",
    endsAt: "19:30",
    place: "Lindgården, Kvarnbacken 2",
    videoLink: "",
    about: "",
    language: "SWEDISH",
    hasInterpreter: "",
    capacity: "10",
    isPublished: "on",
    ...changes,
  };
}

/** Plans a meeting. */
export async function makeMeeting(
  staff: Actor,
  changes: Record<string, string> = {},
): Promise<string> {
  const input = { ...meetingForm(changes), idempotencyKey: uuidv7() };
  const done = await act(planMeetingAction, staff, input);
  return done.subjects[0]?.id ?? "";
}

let made = 0;

/** The form of somebody whom no other test knows. */
export function signUpForm(meetingId: string, changes: Record<string, string> = {}) {
  made += 1;
  return {
    meetingId,
    idempotencyKey: uuidv7(),
    name: `Vera Gäst ${"abcdefghij"[made % 10]}${made}`,
    email: `gast${process.pid}x${made}@exempel.example`,
    people: "1",
    language: "SWEDISH",
    wantsInterpreter: "",
    mayWait: "on",
    ...changes,
  };
}

/** Signs somebody up, and gives the secret of the receipt's address. */
export async function signedUp(meetingId: string, changes: Record<string, string> = {}) {
  const form = signUpForm(meetingId, changes);
  const done = await act(signUpAction, visitor, form);
  return { form, token: tokenIn(done.goTo), id: (await byKey(form.idempotencyKey)).id };
}

/** The same by what looks like a machine. */
export async function signedUpByMachine(meetingId: string, changes: Record<string, string> = {}) {
  const form = signUpForm(meetingId, changes);
  const spec = { event: "meeting.signed-up", permission: "public", input: signUpSchema } as const;
  const call = { input: form, suspicion: "HONEYPOT" };
  const done = await perform(visitor, { ...spec, run: signUp }, call);
  return { form, token: tokenIn(done.goTo), id: (await byKey(form.idempotencyKey)).id };
}

export function tokenIn(goTo: string | undefined): string {
  return new URL(goTo ?? "", "https://own.invalid").searchParams.get("nyckel") ?? "";
}

export function byKey(idempotencyKey: string): Promise<MeetingSignUp> {
  return asJob((tx) => tx.meetingSignUp.findUniqueOrThrow({ where: { idempotencyKey } }));
}

export function signUpNow(id: string): Promise<MeetingSignUp> {
  return asJob((tx) => tx.meetingSignUp.findUniqueOrThrow({ where: { id } }));
}

export function meetingNow(id: string): Promise<Meeting> {
  return asJob((tx) => tx.meeting.findUniqueOrThrow({ where: { id } }));
}

/** The templates of the mails to an address, oldest first. */
export async function mailsTo(recipient: string): Promise<string[]> {
  const mails = await asJob((tx) =>
    tx.outboxMessage.findMany({ where: { recipient }, orderBy: { id: "asc" } }),
  );
  return mails.map(({ template }) => template);
}
