import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { compareDays, type Day, dayOf, dbDate, instantAt } from "@/lib/platform/dates";
import type { Inquiry } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { changeInquiry, foundInquiry, genuine, subjectOf } from "../handling/commands";
import type { ContactAttemptInput, InfoCallInput } from "../handling/schema";
import { inquiryTasks, isWorked, stateAfterAttempt } from "../rules";

/** Working days until the next try: soon after an unanswered call, later after a letter. */
const NEXT_TRY = { NO_ANSWER: 1, LEFT_MESSAGE: 2, MAIL_SENT: 3 } as const;
/** Working days to make up one's mind after the information call. */
const DECIDE_WORKDAYS = 5;

/** Keeps that somebody tried to reach the family, and plans the next try. */
export async function recordContactAttempt(deed: Deed, input: ContactAttemptInput): Promise<Done> {
  const { tx, actor } = deed;
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (!isWorked(inquiry.state)) refuse("Ta upp anmälan igen innan du registrerar kontakt.");
  const at = instantOf(deed, inquiry, { field: "on", day: input.on });
  const state = stateAfterAttempt(inquiry.state);
  const isReached = input.outcome === "REACHED";
  await changeInquiry(deed, inquiry, {
    version: input.version,
    data: { state, ...(isReached ? genuine(deed, inquiry) : {}) },
  });
  const { outcome, note } = input;
  await tx.contactAttempt.create({
    data: { id: uuidv7(), inquiryId: inquiry.id, at, outcome, note, byId: actor.userId ?? "" },
  });
  // Once the talk is held what is owed is to make up one's mind, which no contact does.
  if (state !== "INFO_CALL_HELD") await planNextTry(deed, inquiry, input);
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { outcome, from: inquiry.state, to: state },
    message: "Kontakten är registrerad.",
  };
}

/** Keeps the information call. Called again it corrects what was written. */
export async function recordInfoCall(deed: Deed, input: InfoCallInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (!isWorked(inquiry.state)) refuse("Ta upp anmälan igen innan du registrerar samtalet.");
  instantOf(deed, inquiry, { field: "heldOn", day: input.heldOn });
  await changeInquiry(deed, inquiry, {
    version: input.version,
    data: { state: "INFO_CALL_HELD", ...genuine(deed, inquiry) },
  });
  const place = { table: "info_call", column: "summary_encrypted", rowId: inquiry.id };
  const call = {
    heldOn: dbDate(input.heldOn),
    byId: actor.userId ?? "",
    summaryEncrypted: seal(place, input.summary),
    adultsWantToGoOn: input.adultsWantToGoOn,
    recordedAt: now,
  };
  await tx.infoCall.upsert({
    where: { inquiryId: inquiry.id },
    create: { inquiryId: inquiry.id, ...call },
    update: call,
  });
  await endTasks(deed, subjectOf(inquiry.id), inquiryTasks);
  await addTask(deed, {
    kind: "INQUIRY_CONTACT_AGAIN",
    subject: subjectOf(inquiry.id),
    matterNumber: inquiry.number,
    dueOn: addWorkingDays(today, DECIDE_WORKDAYS),
    forUser: inquiry.assignedToId ?? actor.userId,
    note: "Ta ställning till om en utredning ska öppnas",
  });
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { from: inquiry.state, adultsWantToGoOn: input.adultsWantToGoOn },
    message: "Informationssamtalet är sparat.",
  };
}

function tasksEndedBy(isReached: boolean) {
  return isReached ? inquiryTasks : inquiryTasks.filter((kind) => kind !== "INQUIRY_REVIEW");
}

/** What was to be done until now is, and the next try is planned. */
async function planNextTry(
  deed: Deed,
  inquiry: Inquiry,
  { outcome }: ContactAttemptInput,
): Promise<void> {
  const { tx, today } = deed;
  const isReached = outcome === "REACHED";
  await endTasks(deed, subjectOf(inquiry.id), tasksEndedBy(isReached));
  const days = isReached ? await settingValue(tx, "infoCallWorkdays", today) : NEXT_TRY[outcome];
  await addTask(deed, {
    kind: "INQUIRY_CONTACT_AGAIN",
    subject: subjectOf(inquiry.id),
    matterNumber: inquiry.number,
    dueOn: addWorkingDays(today, days),
    forUser: inquiry.assignedToId,
    forRole: "CONSULTANT",
    note: isReached ? "Håll informationssamtalet" : undefined,
  });
}

/** The instant of something that was done on a day: now if it is today, else noon that day. */
function instantOf(
  { now, today }: Deed,
  inquiry: Inquiry,
  { field, day }: { field: string; day: Day },
): Date {
  const fault =
    compareDays(day, today) > 0
      ? "Datumet måste vara i dag eller tidigare"
      : compareDays(day, dayOf(inquiry.submittedAt)) < 0
        ? "Datumet är före den dag då anmälan kom. Rätta det."
        : null;
  if (fault !== null) refuse(fault, { [field]: [fault] });
  return day === today ? now : instantAt(day, "12:00");
}
