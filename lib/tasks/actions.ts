"use server";
import { defineAction } from "@/lib/access/define-action";
import { completeTask } from "./commands";
import { completeTaskSchema } from "./schema";

export const completeTaskAction = defineAction({
  event: "task.completed",
  permission: "task.work",
  input: completeTaskSchema,
  run: completeTask,
});
