import { act } from "@/lib/access/define-action";
import { bookAppointmentAction } from "@/lib/investigations/appointments/actions";
import { proposeTimeAction } from "@/lib/investigations/appointments/proposals/actions";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob } from "../../../support/actors";
import {
  type Family,
  type FamilyAdult,
  investigate,
  makeFamily,
} from "../../inquiries/family-arrange";

/** What the form of booking holds: next week, for an hour and a half. */
export const booking = (investigationId: string, changes: Record<string, unknown> = {}) => ({
  investigationId,
  appointmentId: uuidv7(),
  kind: "VISIT",
  adultId: "",
  hostNames: "Lena Lind",
  day: addDays(today(), 7),
  startsAt: "17:00",
  endsAt: "18:30",
  place: "Hemma hos er",
  ...changes,
});

export type Booked = Family & { investigationId: string; appointmentId: string };

/** A family whose investigation has begun, with a visit that is booked. */
export async function booked(changes: Record<string, unknown> = {}): Promise<Booked> {
  const family = await makeFamily();
  const investigationId = await investigate(family);
  const input = booking(investigationId, changes);
  await act(bookAppointmentAction, family.unit.lead, input);
  return { ...family, investigationId, appointmentId: input.appointmentId };
}

/** What the form of proposing another time holds: the day after, in the afternoon. */
export const proposing = (appointmentId: string, changes: Record<string, unknown> = {}) => ({
  appointmentId,
  version: 1,
  proposalId: uuidv7(),
  spans: [{ day: addDays(today(), 8), from: "13:00", to: "16:00" }],
  reason: "Jag arbetar då",
  ...changes,
});

/** Proposes another time and gives the proposal's id. */
export async function proposed(adult: FamilyAdult, appointmentId: string): Promise<string> {
  const input = proposing(appointmentId);
  await act(proposeTimeAction, adult.actor, input);
  return input.proposalId;
}

/** The booked time as it stands. */
export const standing = (id: string) =>
  asJob((tx) => tx.appointment.findUniqueOrThrow({ where: { id } }));
