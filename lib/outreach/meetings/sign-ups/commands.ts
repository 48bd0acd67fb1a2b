import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import type { Deed, Done } from "@/lib/access/perform";
import type { Meeting, MeetingSignUp } from "@/lib/platform/generated/client";
import { tokenHash, uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { campaignIdOf } from "../../campaigns/queries";
import { newBookingToken, sendNotice } from "../notices/commands";
import {
  awaitsReview,
  doubtAbout,
  freeSeats,
  fullText,
  obstacleToSignUp,
  obstacleToWithdrawal,
} from "../rules";
import { lockMeeting, standingSignUps, subjectOf, vacate } from "../seating/commands";
import { meetingWords, visitorNews } from "../texts";
import type { CancelSignUpInput, SignUpInput } from "./schema";

// Nobody but the unit and the product sees who comes: what follows is all that a visitor does there.
const product = jobActor("meeting-sign-up");

/** Own links that one sign-up can give rise to by being sent again and again. */
const MOST_LINKS = 12;

function mayHaveLink({ tokenHashes }: MeetingSignUp): boolean {
  return tokenHashes.length < MOST_LINKS;
}

/**
 * Signs somebody up for a meeting: a seat, or a place in the waiting list for who asks for it. Whoever
 * presses twice gets the same sign-up; whoever comes back another day is told that it stands.
 * @throws {Refusal} if the meeting takes nobody, or is full and the visitor has not chosen to wait.
 */
export async function signUp(deed: Deed, input: SignUpInput): Promise<Done> {
  return asProduct(deed, product, async () => {
    const meeting = await lockMeeting(deed.tx, input.meetingId);
    if (meeting === null) refuse(meetingWords.gone);
    return { subjects: [subjectOf(meeting.id)], ...(await taken(deed, meeting, input)) };
  });
}

type Answer = Pick<Done, "detail" | "goTo">;

async function taken(deed: Deed, meeting: Meeting, input: SignUpInput): Promise<Answer> {
  const { tx, now } = deed;
  const { idempotencyKey } = input;
  const sent = await tx.meetingSignUp.findUnique({ where: { idempotencyKey } });
  if (sent !== null) {
    return sent.meetingId === meeting.id ? receipt(deed, sent) : refuse(meetingWords.oldPage);
  }
  const obstacle = obstacleToSignUp(meeting, now);
  if (obstacle !== null) refuse(obstacle);
  const seats = await standingSignUps(tx, meeting.id);
  const same = seats.find((each) => isSamePerson(each, input));
  if (same !== undefined) return again(deed, meeting, same);

  const free = freeSeats(meeting.capacity, seats);
  const fromSame = seats.filter(({ email }) => email === input.email);
  const reviewReason = deed.suspicion ?? doubtAbout(fromSame, input.people);
  const isDoubtful = reviewReason !== null;
  const hasSeat = !isDoubtful && input.people <= free;
  if (!(hasSeat || isDoubtful || input.mayWait))
    refuse(fullText(free), { mayWait: [fullText(free)] });
  const made = await tx.meetingSignUp.create({
    data: {
      ...valuesOf(input),
      state: hasSeat ? "CONFIRMED" : "WAITING",
      confirmedAt: hasSeat ? now : null,
      signedUpAt: now,
      reviewReason,
      campaignId: await campaignIdOf(tx, input.kampanj, deed.today),
      controllerOrganisationId: meeting.controllerOrganisationId,
    },
  });
  // Mail to an address that somebody else made up would make us a nuisance to somebody.
  if (!isDoubtful) {
    const kind = hasSeat ? "meeting-confirmed" : "meeting-waiting";
    await sendNotice(deed, kind, { meeting, signUp: made });
  }
  return receipt(deed, made);
}

function valuesOf({ mayWait: _mayWait, kampanj: _campaign, ...input }: SignUpInput) {
  return { id: uuidv7(), ...input };
}

async function receipt(deed: Deed, signUp: MeetingSignUp): Promise<Answer> {
  const { state, people } = signUp;
  return {
    detail: { state, people, needsReview: awaitsReview(signUp) },
    goTo: mayHaveLink(signUp)
      ? paths.booking(await newBookingToken(deed, signUp.id))
      : visitorNews.path(paths.meeting(signUp.meetingId), "redan-utan-mejl"),
  };
}

function isSamePerson(signUp: MeetingSignUp, { email, name }: SignUpInput): boolean {
  return (
    signUp.email === email && signUp.name.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv")
  );
}

/** The booking goes to the address, not to whoever writes it in a form. */
async function again(deed: Deed, meeting: Meeting, signUp: MeetingSignUp): Promise<Answer> {
  const isMailed = !awaitsReview(signUp) && mayHaveLink(signUp);
  if (isMailed) {
    const kind = signUp.state === "CONFIRMED" ? "meeting-confirmed" : "meeting-waiting";
    await sendNotice(deed, kind, { meeting, signUp });
  }
  const news = isMailed ? "redan" : "redan-utan-mejl";
  return { detail: { again: true }, goTo: visitorNews.path(paths.meeting(meeting.id), news) };
}

/**
 * Gives the seat back, by the link that only the mails and the receipt carry. Done twice it is done once.
 * @throws {Refusal} if the link leads to nothing, or the meeting has begun or is called off.
 */
export async function cancelSignUp(deed: Deed, { token }: CancelSignUpInput): Promise<Done> {
  const { meetingId, movedUp } = await asProduct(deed, product, () => cancelled(deed, token));
  return { subjects: [subjectOf(meetingId)], detail: { movedUp }, goTo: paths.booking(token) };
}

async function cancelled(deed: Deed, token: string) {
  const { tx, now } = deed;
  const hash = tokenHash(token);
  const where = { tokenHashes: { has: hash } };
  const found = await tx.meetingSignUp.findFirst({ where, select: { meetingId: true } });
  const meeting = found && (await lockMeeting(tx, found.meetingId));
  // Read anew under the lock: another window may have been first.
  const signUp = await tx.meetingSignUp.findFirst({ where });
  if (meeting === null || signUp === null) refuse(meetingWords.linkGone);
  let movedUp = 0;
  if (signUp.state !== "CANCELLED") {
    const obstacle = obstacleToWithdrawal(meeting, now);
    if (obstacle !== null) refuse(obstacle);
    const change = await vacate(deed, { meeting, signUp });
    if (!awaitsReview(signUp)) {
      await sendNotice(deed, "meeting-sign-up-cancelled", { meeting, signUp: change.left });
    }
    movedUp = change.moved.length;
  }
  return { meetingId: meeting.id, movedUp };
}
