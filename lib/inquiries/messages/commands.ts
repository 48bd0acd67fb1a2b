import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { sendMessage } from "@/lib/notifications/threads/commands";
import type { Tx } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { endTasks } from "@/lib/tasks/commands";
import { askHandler, ownMatter, staffMatter, tellAdults } from "../matter/commands";
import type { Adult } from "../matter/queries";
import { subjectsOfMatter } from "../matter/rules";
import { matterTexts } from "../matter/texts";
import { awaitsAnswer, threadOf } from "./rules";
import type { WriteToFamilyInput, WriteToUnitInput } from "./schema";
import { messageTexts } from "./texts";

/** An adult of a family writes to the unit, alone or in what both adults read. */
export async function writeToUnit(deed: Deed, input: WriteToUnitInput): Promise<Done> {
  const { self, adults, matter } = await ownMatter(deed);
  const isShared = input.to === "BOTH";
  if (isShared && adults.length < 2) refuse(messageTexts.noOther, { to: [messageTexts.noOther] });
  const writer = { id: self.id, name: self.name, side: "OUTSIDE" as const };
  const thread = threadOf(matter.inquiryId, isShared ? null : self.id);
  const isNew = await sendMessage(deed, thread, { ...input, writer });
  if (isNew) await askHandler(deed, matter, "FAMILY_ANSWER");
  return {
    isRepeat: !isNew,
    subjects: subjectsOfMatter(matter),
    detail: { side: "OUTSIDE", isShared },
    message: messageTexts.sent,
  };
}

/** The unit writes to a family, or to one adult of it alone, who is told that there is something to read. */
export async function writeToFamily(deed: Deed, input: WriteToFamilyInput): Promise<Done> {
  const { tx, actor } = deed;
  const { matter, adults } = await staffMatter(deed, input.inquiryId);
  const to = adults.filter(({ id }) => input.adultId === null || id === input.adultId);
  if (to.length === 0) refuse(matterTexts.adultLeft);
  const thread = threadOf(matter.inquiryId, input.adultId);
  const writer = { id: actor.userId ?? "", name: actor.displayName, side: "UNIT" as const };
  const isNew = await sendMessage(deed, thread, { ...input, writer });
  if (isNew) {
    await tellAdults(deed, to, { template: "new-message", path: paths.familyPages.messages });
  }
  // Another thread of the same family may still wait for its answer.
  if (!(await isAnswerOwed(tx, matter.inquiryId, adults))) {
    // Asked for while it was an inquiry, it may be answered in the investigation.
    for (const subject of subjectsOfMatter(matter))
      await endTasks(deed, subject, ["FAMILY_ANSWER"]);
  }
  return {
    isRepeat: !isNew,
    subjects: subjectsOfMatter(matter),
    detail: { side: "UNIT", isShared: input.adultId === null },
    message: messageTexts.sent,
  };
}

async function isAnswerOwed(tx: Tx, inquiryId: string, adults: readonly Adult[]): Promise<boolean> {
  const threads = await tx.messageThread.findMany({
    where: {
      OR: [
        { subjectType: "FAMILY", subjectId: inquiryId },
        { subjectType: "ADULT", subjectId: { in: adults.map(({ id }) => id) } },
      ],
    },
    select: {
      messages: {
        orderBy: [{ sentAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { side: true },
      },
    },
  });
  return awaitsAnswer(threads.map(({ messages }) => messages.map(({ side }) => side)));
}
