import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { askHandler, endTakenBack, ownMatter } from "@/lib/inquiries/matter/commands";
import { subjectsOfMatter } from "@/lib/inquiries/matter/rules";
import { writeToFamily } from "@/lib/inquiries/messages/commands";
import type { Appointment } from "@/lib/platform/generated/client";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { endProposalTask, staffAppointment, tellFamily, writeAppointment } from "../commands";
import { reasonOf } from "../queries";
import { minutesOf, obstacleTo, spanFault, timeWithin } from "../rules";
import {
  type AcceptTimeInput,
  type DeclineTimeInput,
  type ProposeTimeInput,
  spansSchema,
  type WithdrawTimeInput,
} from "../schema";
import { appointmentTexts } from "../texts";

/** An adult of a family proposes up to three other times for one that is booked. */
export async function proposeTime(deed: Deed, input: ProposeTimeInput): Promise<Done> {
  const { tx, now } = deed;
  const { self, matter } = await ownMatter(deed);
  const appointment = await shownAppointment(deed, input);
  assertFits(input, appointment, now);
  const { proposalId: id, reason, spans } = input;
  const open = await tx.timeProposal.findFirst({
    where: { appointmentId: appointment.id, answeredAt: null },
  });
  if (open !== null && open.id !== id) refuse(appointmentTexts.open);
  const { count } = await tx.timeProposal.createMany({
    data: {
      ...{ id, appointmentId: appointment.id, adultId: self.id, spans, proposedAt: now },
      reasonEncrypted: reason === null ? null : seal(reasonOf(id), reason),
    },
    // The id comes from the form: a second click proposes nothing twice.
    skipDuplicates: true,
  });
  if (count > 0) await askHandler(deed, matter, "FAMILY_TIME");
  else await assertOwn(deed, { id, appointmentId: appointment.id, adultId: self.id });
  return {
    isRepeat: count === 0,
    subjects: subjectsOfMatter(matter),
    detail: { kind: appointment.kind, spans: spans.length },
    message: "Tack! Vi svarar så snart vi kan. Tills dess gäller den bokade tiden.",
  };
}

/** @throws {Refusal} if what is there by that id is not the proposal that was sent before. */
async function assertOwn(
  { tx }: Deed,
  where: { id: string; appointmentId: string; adultId: string },
): Promise<void> {
  if ((await tx.timeProposal.count({ where })) === 0) refuse(appointmentTexts.notProposed);
}

/** Takes a proposal back that the unit has not answered. */
export async function withdrawTime(deed: Deed, { proposalId }: WithdrawTimeInput): Promise<Done> {
  const { tx, now } = deed;
  const { self, matter } = await ownMatter(deed);
  const { count } = await tx.timeProposal.updateMany({
    where: { id: proposalId, adultId: self.id, answeredAt: null },
    data: { answer: "WITHDRAWN", answeredAt: now },
  });
  if (count === 0) refuse(appointmentTexts.answered);
  await endTakenBack(deed);
  return {
    subjects: subjectsOfMatter(matter),
    message: "Förslaget är taget tillbaka. Den bokade tiden gäller.",
  };
}

/** The unit takes one of the proposed times: what was booked moves to it. */
export async function acceptTime(deed: Deed, input: AcceptTimeInput): Promise<Done> {
  const { now } = deed;
  const { proposal, appointment, subjects } = await heldProposal(deed, input.proposalId);
  const span = spansSchema.parse(proposal.spans)[input.span];
  const times = span && timeWithin(span, input.startsAt, minutesOf(appointment));
  if (!times) refuse(appointmentTexts.outside, { startsAt: [appointmentTexts.outside] });
  if (times.startsAt <= now) {
    refuse(appointmentTexts.mustLieAhead, { span: [appointmentTexts.mustLieAhead] });
  }
  await answer(deed, proposal.id, "ACCEPTED");
  await writeAppointment(deed, appointment, {
    version: appointment.version,
    data: { ...times, sequence: { increment: 1 } },
  });
  await endProposalTask(deed, appointment.investigationId);
  await tellFamily(deed, appointment.inquiryId, [appointment]);
  return {
    subjects,
    detail: { kind: appointment.kind },
    message: "Tiden är flyttad. Familjen får ett mejl om att det finns något att läsa.",
  };
}

/** The unit cannot take any of the times, and says so in a message to the one who proposed them. */
export async function declineTime(deed: Deed, input: DeclineTimeInput): Promise<Done> {
  const { proposal, appointment, subjects } = await heldProposal(deed, input.proposalId);
  await answer(deed, proposal.id, "DECLINED");
  const { messageId, body } = input;
  const { inquiryId } = appointment;
  if (inquiryId === null) refuse(appointmentTexts.gone);
  await writeToFamily(deed, { inquiryId, adultId: proposal.adultId, messageId, body });
  await endProposalTask(deed, appointment.investigationId);
  return {
    subjects,
    detail: { kind: appointment.kind },
    message: "Svaret är skickat. Den bokade tiden gäller.",
  };
}

/** Row-level security shows an adult only the times that concern it. */
async function shownAppointment(
  { tx, now }: Deed,
  { appointmentId, version }: ProposeTimeInput,
): Promise<Appointment> {
  const appointment = await tx.appointment.findFirst({ where: { id: appointmentId } });
  if (appointment === null) refuse(appointmentTexts.gone);
  const obstacle = obstacleTo(appointment, now);
  if (obstacle !== null) refuse(obstacle);
  if (appointment.version !== version) refuse(appointmentTexts.stale);
  return appointment;
}

function assertFits({ spans }: ProposeTimeInput, appointment: Appointment, now: Date): void {
  const minutes = minutesOf(appointment);
  const faults = spans.flatMap((span, no): [string, string[]][] => {
    const fault = spanFault(span, minutes, now);
    return fault === null ? [] : [[`spans.${no}.day`, [fault]]];
  });
  if (faults.length > 0) refuse("Rätta tiderna", Object.fromEntries(faults));
}

async function heldProposal(deed: Deed, proposalId: string) {
  const found = await deed.tx.timeProposal.findFirst({ where: { id: proposalId } });
  if (found === null) refuse(appointmentTexts.gone);
  const held = await staffAppointment(deed, found.appointmentId);
  return { ...held, proposal: found };
}

/** Of two who answer at once, and of one who answers while it is taken back, one wins. */
async function answer(
  { tx, actor, now }: Deed,
  id: string,
  given: "ACCEPTED" | "DECLINED",
): Promise<void> {
  const { count } = await tx.timeProposal.updateMany({
    where: { id, answeredAt: null },
    data: { answer: given, answeredAt: now, answeredById: actor.userId },
  });
  if (count === 0) refuse(appointmentTexts.answered);
}
