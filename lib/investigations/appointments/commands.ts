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
import type { InvestigationFile } from "../file/schema";
import { placeOf, toCome } from "./queries";
import { liesWithin, obstacleTo } from "./rules";
import {
  type BookAppointmentInput,
  type CancelAppointmentInput,
  type MoveAppointmentInput,
  spansSchema,
} from "./schema";
import { appointmentTexts } from "./texts";

/** Books a visit or an interview, with one adult or with all; whom it concerns is told to look. */
export async function bookAppointment(deed: Deed, input: BookAppointmentInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const file = await workingFile(deed, input.investigationId, "APPOINT");
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
  if (count > 0) await tellFamily(deed, file.inquiryId, [{ adultId }]);
  return {
    subjects: subjectsOf(file),
    detail: { kind },
    message: isFamilys ? appointmentTexts.bookedAndTold : appointmentTexts.booked,
  };
}

/** Gives a booked time another day, hour or place: what the family proposed is answered by it. */
export async function moveAppointment(deed: Deed, input: MoveAppointmentInput): Promise<Done> {
  const { appointment, subjects } = await staffAppointment(deed, input.appointmentId);
  const times = timesOf(input, deed.now);
  const placeEncrypted = seal(placeOf(appointment.id), input.place);
  await writeAppointment(deed, appointment, {
    version: input.version,
    data: { ...times, placeEncrypted, sequence: { increment: 1 } },
  });
  await answerByMove(deed, { id: appointment.id, ...times });
  await endProposalTask(deed, appointment.investigationId);
  await tellFamily(deed, appointment.inquiryId, [appointment]);
  return {
    subjects,
    detail: { kind: appointment.kind },
    message: "Den nya tiden är sparad.",
  };
}

/** Calls a booked time off. */
export async function cancelAppointment(deed: Deed, input: CancelAppointmentInput): Promise<Done> {
  const { appointment, subjects } = await staffAppointment(deed, input.appointmentId);
  await writeAppointment(deed, appointment, {
    version: input.version,
    data: { cancelledAt: deed.now, cancelReason: input.reason, sequence: { increment: 1 } },
  });
  await answerProposals(deed, [appointment.id], "DECLINED");
  await endProposalTask(deed, appointment.investigationId);
  await tellFamily(deed, appointment.inquiryId, [appointment]);
  return { subjects, detail: { kind: appointment.kind }, message: "Tiden är avbokad." };
}

/** Calls off all that is to come: the investigation ends. Part of that deed. */
export async function cancelTimesToCome(deed: Deed, file: InvestigationFile): Promise<void> {
  const { tx, now } = deed;
  const booked = await tx.appointment.findMany({
    where: { investigationId: file.id, ...toCome(now) },
  });
  const ids = booked.map(({ id }) => id);
  await tx.appointment.updateMany({
    where: { id: { in: ids } },
    data: {
      ...{ cancelledAt: now, cancelReason: appointmentTexts.ended, changedAt: now },
      ...{ sequence: { increment: 1 }, version: { increment: 1 } },
    },
  });
  await answerProposals(deed, ids, "DECLINED");
  await endProposalTask(deed, file.id);
  await tellFamily(deed, file.inquiryId, booked);
}

/** A booked time that an investigator may still change. */
export async function staffAppointment(deed: Deed, id: string) {
  const found = await deed.tx.appointment.findFirst({ where: { id } });
  if (found === null) refuse(appointmentTexts.gone);
  // The investigation is held, and so are its booked times, until the deed ends.
  const file = await workingFile(deed, found.investigationId, "APPOINT");
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

/** Mails whom booked times concern that there is something to read, each once. */
export async function tellFamily(
  deed: Deed,
  inquiryId: string | null,
  times: readonly Pick<Appointment, "adultId">[],
): Promise<void> {
  if (inquiryId === null) return;
  const adults = await adultsOf(deed.tx, inquiryId);
  const told = adults.filter(({ id }) =>
    times.some(({ adultId }) => adultId === null || adultId === id),
  );
  await tellAdults(deed, told, { template: "family-news", path: paths.familyPages.visits });
}

/** What was proposed instead is answered by what became of the booked time itself. */
async function answerProposals(
  { tx, actor, now }: Deed,
  appointmentIds: readonly string[],
  answer: "ACCEPTED" | "DECLINED",
): Promise<void> {
  await tx.timeProposal.updateMany({
    where: { appointmentId: { in: [...appointmentIds] }, answeredAt: null },
    data: { answer, answeredAt: now, answeredById: actor.userId },
  });
}

/** Moved to within what was proposed, the family has got what it asked for. */
async function answerByMove(
  deed: Deed,
  { id, ...times }: Pick<Appointment, "id" | "startsAt" | "endsAt">,
): Promise<void> {
  const open = await deed.tx.timeProposal.findFirst({
    where: { appointmentId: id, answeredAt: null },
  });
  if (open === null) return;
  const isGranted = spansSchema.parse(open.spans).some((span) => liesWithin(times, span));
  await answerProposals(deed, [id], isGranted ? "ACCEPTED" : "DECLINED");
}

/** Ends the handler's task once no proposal waits: one for a time that has been waits for nobody. */
export async function endProposalTask(deed: Deed, investigationId: string): Promise<void> {
  const waiting = await deed.tx.timeProposal.count({
    where: { answeredAt: null, appointment: { investigationId, ...toCome(deed.now) } },
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
