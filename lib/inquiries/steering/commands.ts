import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import type { Deed } from "@/lib/access/perform";
import { queueMail } from "@/lib/notifications/commands";
import { type Day, dayFromDb, dayOf, dbDate } from "@/lib/platform/dates";
import type { Inquiry } from "@/lib/platform/generated/client";
import type { FamilyWishKind, InquiryState } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { giveFirstTask } from "../commands";
import { changeInquiry, subjectOf } from "../handling/commands";
import { adultsOf } from "../matter/queries";
import { awaitsFirstContact, awaitsReview, familyTasks, inquiryTasks } from "../rules";
import { pauseFault, stateToGoOnIn, steeringOf } from "./rules";
import type { PauseOwnInput, WithdrawOwnInput } from "./schema";
import { steeringNotes, steeringTexts } from "./texts";

const product = jobActor("family-steers");

type Wish = { kind: FamilyWishKind; until?: Day; reason?: string | null };

/** Writes down what an adult of a family has said of the whole matter. Part of that deed. */
export async function recordWish({ tx, actor, now }: Deed, wish: Wish): Promise<void> {
  const { kind, until, reason = null } = wish;
  await tx.familyWish.createMany({
    data: {
      ...{ id: uuidv7(), kind, reason, madeAt: now },
      inquiryId: actor.inquiryId ?? refuse(steeringTexts.gone),
      adultId: actor.adultId ?? refuse(steeringTexts.gone),
      until: until === undefined ? null : dbDate(until),
    },
  });
}

/**
 * Says of the family's own inquiry that it rests until a day.
 * @returns whether it does so from now on: pressed twice it had been said already.
 */
export async function pauseOwnInquiry(deed: Deed, input: PauseOwnInput): Promise<boolean> {
  assertPause(input, deed.today);
  return onOwn(deed, { kind: "PAUSE", ...input }, async (inquiry) => {
    if (inquiry.state === "PARKED" && dayAt(inquiry.parkedUntil) === input.until) return false;
    if (!inquiry.steering.mayPause) refuse(steeringTexts.gone);
    const data = { state: "PARKED" as const, parkedUntil: dbDate(input.until) };
    await changeInquiry(deed, inquiry, { version: inquiry.version, data });
    await endTasks(deed, subjectOf(inquiry.id), inquiryTasks);
    await remind(deed, inquiry, {
      ...{ kind: "INQUIRY_CONTACT_AGAIN", dueOn: input.until, note: steeringNotes.paused },
    });
    await tellOthers(deed, inquiry);
    return true;
  });
}

/** @throws {Refusal} if the day is past or too far off. */
export function assertPause({ until }: PauseOwnInput, today: Day): void {
  const fault = pauseFault(until, today);
  if (fault !== null) refuse(fault, { until: [fault] });
}

/**
 * Takes the family's own inquiry back.
 * @returns whether it is from now on: pressed twice it had been done already.
 */
export async function withdrawOwnInquiry(
  deed: Deed,
  { reason }: WithdrawOwnInput,
): Promise<boolean> {
  const { tx, actor, now, today } = deed;
  return onOwn(deed, { kind: "WITHDRAW" }, async (inquiry) => {
    if (inquiry.state === "WITHDRAWN") return false;
    if (!inquiry.steering.mayWithdraw) refuse(steeringTexts.gone);
    const data = { state: "WITHDRAWN" as const, parkedUntil: null };
    await changeInquiry(deed, inquiry, { version: inquiry.version, data });
    const closing = {
      ...{ reasonCode: reason ?? "NO_REASON", note: null, toldOn: null, closedAt: now },
      closedById: actor.userId ?? actor.adultId ?? "",
    };
    await tx.inquiryClosing.upsert({
      where: { inquiryId: inquiry.id },
      create: { inquiryId: inquiry.id, ...closing },
      update: closing,
    });
    await endTasks(deed, subjectOf(inquiry.id), [...inquiryTasks, ...familyTasks]);
    const dueOn = addWorkingDays(today, 1);
    await remind(deed, inquiry, {
      ...{ kind: "FAMILY_WITHDREW", dueOn, note: steeringNotes.withdrawn },
    });
    await tellOthers(deed, inquiry);
    return true;
  });
}

/**
 * Goes on after a pause, or takes the family's own inquiry up again.
 * @returns whether it goes on from now: pressed twice it did so already.
 */
export async function resumeOwnInquiry(deed: Deed): Promise<boolean> {
  return onOwn(deed, { kind: "RESUME" }, async (inquiry) => {
    const { resumption, mayPause } = inquiry.steering;
    if (mayPause) return false;
    if (resumption === "TOO_LATE") refuse(steeringTexts.tooLate);
    if (resumption === null) refuse(steeringTexts.gone);
    const note = resumption === "GO_ON" ? steeringNotes.goesOn : steeringNotes.takesUp;
    const { version, assignedToId } = inquiry;
    await goOn(deed, inquiry, { version, assignedToId, note });
    await tellOthers(deed, inquiry);
    return true;
  });
}

type GoingOn = { version: number; assignedToId: string | null; note: string };

/**
 * The work on an inquiry that rests or has ended goes on where it had come, whoever takes it up: before
 * anybody was in touch the family is promised a first contact anew. Part of another deed.
 * @returns the state that it goes on in.
 */
export async function goOn(
  deed: Deed,
  inquiry: Inquiry,
  { version, assignedToId, note }: GoingOn,
): Promise<InquiryState> {
  const { tx, today } = deed;
  const state = stateToGoOnIn(inquiry.state, await progressOf(deed, inquiry.id));
  const days = await settingValue(tx, "firstContactWorkdays", today);
  const firstContactDueOn = addWorkingDays(today, days);
  const promise = awaitsFirstContact(state) ? { firstContactDueOn: dbDate(firstContactDueOn) } : {};
  const data = { state, parkedUntil: null, assignedToId, ...promise };
  await changeInquiry(deed, inquiry, { version, data });
  await endTasks(deed, subjectOf(inquiry.id), [...inquiryTasks, "FAMILY_WITHDREW"]);
  if (awaitsFirstContact(state)) {
    const needsReview = awaitsReview({ ...inquiry, state });
    await giveFirstTask(deed, { ...inquiry, firstContactDueOn, needsReview }, assignedToId);
  } else {
    const dueOn = addWorkingDays(today, 1);
    const reminder = { kind: "INQUIRY_CONTACT_AGAIN", dueOn, note } as const;
    await remind(deed, { ...inquiry, assignedToId }, reminder);
  }
  return state;
}

type OwnInquiry = Awaited<ReturnType<typeof lockedInquiry>>;

/**
 * A family reads its inquiry and writes none of it: what is done to it here is all it can do. What it
 * wished is kept if anything came of it.
 */
async function onOwn(
  deed: Deed,
  wish: Wish,
  run: (inquiry: OwnInquiry) => Promise<boolean>,
): Promise<boolean> {
  const isNew = await asProduct(deed, product, async () => run(await lockedInquiry(deed)));
  if (isNew) await recordWish(deed, wish);
  return isNew;
}

async function lockedInquiry({ tx, actor, today }: Deed) {
  const id = actor.inquiryId ?? refuse(steeringTexts.gone);
  // Both adults may press at once: the second finds it done.
  await tx.$queryRaw`SELECT 1 FROM inquiry WHERE id = ${id}::uuid FOR UPDATE`;
  const inquiry = await tx.inquiry.findUniqueOrThrow({ where: { id }, include: { closing: true } });
  const endedOn = inquiry.closing === null ? null : dayOf(inquiry.closing.closedAt);
  return { ...inquiry, steering: steeringOf(inquiry.state, endedOn, today) };
}

async function progressOf({ tx }: Deed, inquiryId: string) {
  const attempts = await tx.contactAttempt.count({ where: { inquiryId } });
  const hasTalked = (await tx.infoCall.count({ where: { inquiryId } })) > 0;
  const wasTold =
    (await tx.inquiryClosing.count({ where: { inquiryId, toldOn: { not: null } } })) > 0;
  return { hasBeenInTouch: attempts > 0 || hasTalked || wasTold, hasTalked };
}

type Reminder = { kind: "INQUIRY_CONTACT_AGAIN" | "FAMILY_WITHDREW"; dueOn: Day; note: string };

async function remind(deed: Deed, inquiry: Inquiry, reminder: Reminder): Promise<void> {
  await addTask(deed, {
    ...reminder,
    subject: subjectOf(inquiry.id),
    matterNumber: inquiry.number,
    forUser: inquiry.assignedToId,
    forRole: "CONSULTANT",
  });
}

/** What one adult has done for both, the other gets to know: that there is something to read. */
async function tellOthers(deed: Deed, inquiry: { id: string; number: string }): Promise<void> {
  for (const { id, email, name: givenName } of await adultsOf(deed.tx, inquiry.id)) {
    if (email === null || id === deed.actor.adultId) continue;
    const params = { givenName, number: inquiry.number };
    await queueMail(deed, { template: "family-page-changed", recipient: email, params });
  }
}

function dayAt(date: Date | null): Day | null {
  return date === null ? null : dayFromDb(date);
}
