import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { tellAdults } from "@/lib/inquiries/matter/commands";
import { adultsOf } from "@/lib/inquiries/matter/queries";
import { type Day, instantAt } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Appointment } from "@/lib/platform/generated/client";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { endTasks } from "@/lib/tasks/commands";
import { subjectsOf, workingFile } from "../file/commands";
import { placeOf } from "./queries";
import { obstacleTo } from "./rules";
import type { BookAppointmentInput, CancelAppointmentInput, MoveAppointmentInput } from "./schema";
import { appointmentTexts } from "./texts";

/** Books a visit or an interview, with one adult or with all; whom it concerns is told to look. */
export async function bookAppointment(deed: Deed, input: BookAppointmentInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const file = await workingFile(deed, input.investigationId);
  const { appointmentId: id, kind, hostNames, adultId } = input;
  const isFamilys = file.inquiryId !== null;
  if (adultId !== null && !(await isAdult(tx, file.inquiryId, adultId))) {
    refuse(appointmentTexts.gone, { adultId: ["Välj någon som är med på ansökan"] });
  }
  const times = timesOf(input, now);
  const { count } = await tx.appointment.createMany({
    data: {
      ...{ id, investigationId: file.id, inquiryId: file.inquiryId, adultId, kind, hostNames },
      ...times,
      placeEncrypted: seal(placeOf(id), input.place),
      ...{ bookedById: actor.userId ?? "", bookedAt: now, changedAt: now },
    },
    skipDuplicates: true,
  });
  if (count > 0) await tellFamily(deed, { inquiryId: file.inquiryId, adultId });
  return {
    subjects: subjectsOf(file),
    detail: { kind },
    message: isFamilys ? appointmentTexts.bookedAndTold : appointmentTexts.booked,
  };
}

/** Gives a booked time another day, hour or place. */
export async function moveAppointment(deed: Deed, input: MoveAppointmentInput): Promise<Done> {
  const { appointment, subjects } = await staffAppointment(deed, input.appointmentId);
  const times = timesOf(input, deed.now);
  const placeEncrypted = seal(placeOf(appointment.id), input.place);
  await writeAppointment(deed, appointment, {
    version: input.version,
    data: { ...times, placeEncrypted, sequence: { increment: 1 } },
  });
  await tellFamily(deed, appointment);
  return {
    subjects,
    detail: { kind: appointment.kind },
    message: "Den nya tiden är sparad.",
  };
}

/** Calls a booked time off. */
export async function cancelAppointment(deed: Deed, input: CancelAppointmentInput): Promise<Done> {
  const { tx, now, actor } = deed;
  const { appointment, subjects } = await staffAppointment(deed, input.appointmentId);
  await writeAppointment(deed, appointment, {
    version: input.version,
    data: { cancelledAt: now, cancelReason: input.reason, sequence: { increment: 1 } },
  });
  // What was proposed instead is answered by it.
  await tx.timeProposal.updateMany({
    where: { appointmentId: appointment.id, answeredAt: null },
    data: { answer: "DECLINED", answeredAt: now, answeredById: actor.userId },
  });
  await endProposalTask(deed, appointment.investigationId);
  await tellFamily(deed, appointment);
  return { subjects, detail: { kind: appointment.kind }, message: "Tiden är avbokad." };
}

/** A booked time that an investigator may still change. */
export async function staffAppointment(deed: Deed, id: string) {
  const found = await deed.tx.appointment.findFirst({ where: { id } });
  if (found === null) refuse(appointmentTexts.gone);
  // The investigation is held, and so are its booked times, until the deed ends.
  const file = await workingFile(deed, found.investigationId);
  const appointment = await deed.tx.appointment.findFirstOrThrow({ where: { id } });
  const obstacle = obstacleTo(appointment, deed.now);
  if (obstacle !== null) refuse(obstacle);
  return { appointment, subjects: subjectsOf(file) };
}

type Change = Parameters<Tx["appointment"]["updateMany"]>[0]["data"];

/** @throws {Refusal} if somebody else changed it since the form was drawn. */
export async function writeAppointment(
  { tx, now }: Deed,
  { id }: Appointment,
  { version, data }: { version: number; data: Change },
): Promise<void> {
  const { count } = await tx.appointment.updateMany({
    where: { id, version },
    data: { ...data, changedAt: now, version: { increment: 1 } },
  });
  if (count === 0) refuse(appointmentTexts.stale);
}

/** Mails whom a booked time concerns that there is something to read. */
export async function tellFamily(
  deed: Deed,
  { inquiryId, adultId }: Pick<Appointment, "inquiryId" | "adultId">,
): Promise<void> {
  if (inquiryId === null) return;
  const adults = await adultsOf(deed.tx, inquiryId);
  const told = adults.filter(({ id }) => adultId === null || adultId === id);
  await tellAdults(deed, told, { template: "family-news", path: paths.familyPages.visits });
}

/** Ends the handler's task once no proposal of the family waits. */
export async function endProposalTask(deed: Deed, investigationId: string): Promise<void> {
  const waiting = await deed.tx.timeProposal.count({
    where: { answeredAt: null, appointment: { investigationId } },
  });
  if (waiting > 0) return;
  await endTasks(deed, { type: "INVESTIGATION", id: investigationId }, ["FAMILY_TIME"]);
}

async function isAdult(tx: Tx, inquiryId: string | null, adultId: string): Promise<boolean> {
  if (inquiryId === null) return false;
  return (await adultsOf(tx, inquiryId)).some(({ id }) => id === adultId);
}

function timesOf(input: { day: Day; startsAt: string; endsAt: string }, now: Date) {
  const startsAt = instantAt(input.day, input.startsAt);
  const endsAt = instantAt(input.day, input.endsAt);
  const { mustLieAhead, tooShort } = appointmentTexts;
  if (startsAt <= now) refuse(mustLieAhead, { day: [mustLieAhead] });
  // In the hour that is skipped in spring, both may be the same instant.
  if (endsAt <= startsAt) refuse(tooShort, { endsAt: [tooShort] });
  return { startsAt, endsAt };
}
