"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  acceptTimeSchema,
  declineTimeSchema,
  proposeTimeSchema,
  withdrawTimeSchema,
} from "../schema";
import { acceptTime, declineTime, proposeTime, withdrawTime } from "./commands";

export const proposeTimeAction = defineAction({
  event: "appointment.time-proposed",
  permission: "family.visit",
  input: proposeTimeSchema,
  run: proposeTime,
});

export const withdrawTimeAction = defineAction({
  event: "appointment.time-withdrawn",
  permission: "family.visit",
  input: withdrawTimeSchema,
  run: withdrawTime,
});

export const acceptTimeAction = defineAction({
  event: "appointment.time-accepted",
  permission: "investigation.work",
  input: acceptTimeSchema,
  run: acceptTime,
});

export const declineTimeAction = defineAction({
  event: "appointment.time-declined",
  permission: "investigation.work",
  input: declineTimeSchema,
  run: declineTime,
});
