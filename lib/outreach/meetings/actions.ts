"use server";
import { defineAction } from "@/lib/access/define-action";
import { cancelMeeting, changeMeeting, planMeeting } from "./commands";
import { cancelMeetingSchema, changeMeetingSchema, planMeetingSchema } from "./schema";

export const planMeetingAction = defineAction({
  event: "meeting.planned",
  permission: "meeting.plan",
  input: planMeetingSchema,
  run: planMeeting,
});

export const changeMeetingAction = defineAction({
  event: "meeting.changed",
  permission: "meeting.plan",
  input: changeMeetingSchema,
  run: changeMeeting,
});

export const cancelMeetingAction = defineAction({
  event: "meeting.cancelled",
  permission: "meeting.plan",
  input: cancelMeetingSchema,
  run: cancelMeeting,
});
