import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { compareDays, dayOf, dbDate } from "@/lib/platform/dates";
import type { Inquiry } from "@/lib/platform/generated/client";
import { refuse } from "@/lib/platform/refusal";
import { settingValue } from "@/lib/settings/queries";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { inquiryDone } from "../done/texts";
import { changeInquiry, foundInquiry, genuine, subjectOf } from "../handling/commands";
import type {
  CloseInquiryInput,
  ParkInquiryInput,
  ThisInquiryInput,
  WithdrawInquiryInput,
} from "../handling/schema";
import { keepLetter } from "../letter/commands";
import { notProceedingLetter } from "../letters";
import { postMail } from "../mailing/commands";
import { isMatterOpen } from "../matter/rules";
import { familyTasks, inquiryTasks, mayReopen, missingForUnreachable } from "../rules";
import { goOn } from "../steering/commands";

/** The unit goes no further; the family has been told. */
export async function closeInquiry(deed: Deed, input: CloseInquiryInput): Promise<Done> {
  const inquiry = await foundInquiry(deed, input.inquiryId);
  const { toldOn } = input;
  if (compareDays(toldOn, deed.today) > 0) {
    const text =
      "Familjen ska ha fått veta det innan du avslutar. Skriv i dag eller en tidigare dag.";
    refuse(text, { toldOn: [text] });
  }
  if (compareDays(toldOn, dayOf(inquiry.submittedAt)) < 0) {
    const text = "Datumet är före den dag då anmälan kom. Rätta det.";
    refuse(text, { toldOn: [text] });
  }
  const closing = { reasonCode: input.reason, note: input.note, toldOn: dbDate(toldOn) };
  const known = genuine(deed, inquiry);
  await end(deed, inquiry, { state: "NOT_PROCEEDING", version: input.version, closing, known });
  await writeToFamily(deed, { ...inquiry, ...known }, input);
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { reason: input.reason, from: inquiry.state, isMailed: input.tellByMail },
    ...inquiryDone(inquiry, "avslutad"),
  };
}

/** The letter with the reasons, and the mail that says that there is one. */
async function writeToFamily(
  deed: Deed,
  inquiry: Inquiry,
  { reason, personal, toldOn, tellByMail }: CloseInquiryInput,
): Promise<void> {
  const { today: day, actor } = deed;
  const { number } = inquiry;
  const writtenBy = actor.displayName;
  const letter = notProceedingLetter({ number, reason, personal, toldOn, day, writtenBy });
  await keepLetter(deed, inquiry, letter);
  if (tellByMail) await postMail(deed, inquiry, { code: "NOT_PROCEEDING" });
}

/** The family takes its interest back. */
export async function withdrawInquiry(deed: Deed, input: WithdrawInquiryInput): Promise<Done> {
  const inquiry = await foundInquiry(deed, input.inquiryId);
  const closing = { reasonCode: input.reason, note: input.note, toldOn: null };
  const known = genuine(deed, inquiry);
  await end(deed, inquiry, { state: "WITHDRAWN", version: input.version, closing, known });
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { reason: input.reason, from: inquiry.state },
    ...inquiryDone(inquiry, "atertagen"),
  };
}

/** Nobody could reach the family, on as many days as the unit has set. */
export async function giveUpContact(deed: Deed, input: ThisInquiryInput): Promise<Done> {
  const { tx, today } = deed;
  const inquiry = await foundInquiry(deed, input.inquiryId);
  const attempts = await tx.contactAttempt.findMany({ where: { inquiryId: inquiry.id } });
  const demanded = await settingValue(tx, "contactAttempts", today);
  const missing = missingForUnreachable(attempts, demanded);
  if (missing !== null) refuse(missing);
  const closing = { reasonCode: "NO_CONTACT", note: null, toldOn: null };
  await end(deed, inquiry, { state: "UNREACHABLE", version: input.version, closing });
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { attempts: attempts.length },
    ...inquiryDone(inquiry, "inte-nadd"),
  };
}

/** The inquiry rests until a day, on which somebody is told to take it up again. */
export async function parkInquiry(deed: Deed, input: ParkInquiryInput): Promise<Done> {
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (compareDays(input.until, deed.today) <= 0) {
    const text = "Välj en dag som kommer.";
    refuse(text, { until: [text] });
  }
  await changeInquiry(deed, inquiry, {
    version: input.version,
    data: { state: "PARKED", parkedUntil: dbDate(input.until) },
  });
  await endTasks(deed, subjectOf(inquiry.id), inquiryTasks);
  await addTask(deed, {
    kind: "INQUIRY_CONTACT_AGAIN",
    subject: subjectOf(inquiry.id),
    matterNumber: inquiry.number,
    dueOn: input.until,
    forUser: inquiry.assignedToId,
    forRole: "CONSULTANT",
    note: "Anmälan har vilat till i dag",
  });
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { until: input.until, from: inquiry.state },
    ...inquiryDone(inquiry, "vilar"),
  };
}

/** An ended or resting inquiry is taken up again, by whoever does so if nobody had it. */
export async function reopenInquiry(deed: Deed, input: ThisInquiryInput): Promise<Done> {
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (!mayReopen(inquiry.state)) refuse("Anmälan pågår redan.");
  const assignedToId = inquiry.assignedToId ?? deed.actor.userId;
  const { version } = input;
  const state = await goOn(deed, inquiry, { version, assignedToId, note: "Ta upp igen" });
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { from: inquiry.state, to: state },
    ...inquiryDone(inquiry, "upptagen"),
  };
}

type Ending = {
  state: "NOT_PROCEEDING" | "WITHDRAWN" | "UNREACHABLE";
  version: number;
  closing: { reasonCode: string; note: string | null; toldOn: Date | null };
  /** What whoever ends it knows of it from the family. */
  known?: { reviewedAt?: Date };
};

async function end(deed: Deed, inquiry: Inquiry, ending: Ending): Promise<void> {
  const { tx, actor, now } = deed;
  const { state, version, known } = ending;
  await changeInquiry(deed, inquiry, { version, data: { state, parkedUntil: null, ...known } });
  const closing = { ...ending.closing, closedById: actor.userId ?? "", closedAt: now };
  await tx.inquiryClosing.upsert({
    where: { inquiryId: inquiry.id },
    create: { inquiryId: inquiry.id, ...closing },
    update: closing,
  });
  // A family that could not be reached may still write, and is answered.
  const asked = isMatterOpen(state) ? [] : familyTasks;
  await endTasks(deed, subjectOf(inquiry.id), [...inquiryTasks, ...asked]);
}
