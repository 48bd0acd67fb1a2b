"use server";
import { defineAction } from "@/lib/access/define-action";
import { admitSignUp, markAttendance, removeSignUp } from "./commands";
import { attendanceSchema, signUpIdSchema } from "./schema";

export const markAttendanceAction = defineAction({
  event: "meeting.attendance-marked",
  permission: "meeting.plan",
  input: attendanceSchema,
  run: markAttendance,
});

export const admitSignUpAction = defineAction({
  event: "meeting.sign-up-admitted",
  permission: "meeting.plan",
  input: signUpIdSchema,
  run: admitSignUp,
});

export const removeSignUpAction = defineAction({
  event: "meeting.sign-up-removed",
  permission: "meeting.plan",
  input: signUpIdSchema,
  run: removeSignUp,
});
