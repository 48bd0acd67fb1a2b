"use server";
import { defineAction } from "@/lib/access/define-action";
import { bookAppointment, cancelAppointment, moveAppointment } from "./commands";
import { bookAppointmentSchema, cancelAppointmentSchema, moveAppointmentSchema } from "./schema";

export const bookAppointmentAction = defineAction({
  event: "appointment.booked",
  permission: "investigation.work",
  input: bookAppointmentSchema,
  run: bookAppointment,
});

export const moveAppointmentAction = defineAction({
  event: "appointment.moved",
  permission: "investigation.work",
  input: moveAppointmentSchema,
  run: moveAppointment,
});

export const cancelAppointmentAction = defineAction({
  event: "appointment.cancelled",
  permission: "investigation.work",
  input: cancelAppointmentSchema,
  run: cancelAppointment,
});
