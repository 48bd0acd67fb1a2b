import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { postMessage } from "@/lib/notifications/threads/commands";
import { sideOf } from "@/lib/notifications/threads/rules";
import type { PostMessageInput } from "@/lib/notifications/threads/schema";
import { addWorkingDays } from "@/lib/platform/working-days";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { isUrgent } from "../requests/rules";

/**
 * Sends a message about a request, and lets the other side know: the unit by a task that its own answer
 * ends, the municipality by its start page.
 */
export async function writeAboutRequest(deed: Deed, input: PostMessageInput): Promise<Done> {
  const { tx, actor, today } = deed;
  const done = await postMessage(deed, input);
  const subject = { type: "REQUEST" as const, id: input.subjectId };
  // Several messages in a row ask for one answer.
  await endTasks(deed, subject, ["MESSAGE_ANSWER"]);
  if (sideOf(actor.roles) === "UNIT") return done;
  const request = await tx.placementRequest.findUniqueOrThrow({ where: { id: subject.id } });
  await addTask(deed, {
    kind: "MESSAGE_ANSWER",
    subject,
    matterNumber: request.number,
    dueOn: isUrgent(request.urgency) ? today : addWorkingDays(today, 1),
    ...(request.assignedToId === null
      ? { forRole: "UNIT_MANAGER" as const }
      : { forUser: request.assignedToId }),
  });
  return done;
}
