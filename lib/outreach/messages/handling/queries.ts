import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf, type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import type { PublicMessageOutcome } from "@/lib/platform/generated/enums";
import { unseal } from "@/lib/platform/sealed";
import { factsOf, type MessageFacts } from "../queries";
import { possibleAnswers } from "../rules";
import type { MessageContent } from "../schema";
import { messageEvents } from "../texts";
import { contentOf, notePlace } from "./commands";

/** A message as its staff page shows it. */
export type MessageFile = MessageFacts & {
  version: number;
  reviewReason: string | null;
  content: MessageContent;
  assignedTo: StaffMember | null;
  colleagues: StaffMember[];
  possibleAnswers: PublicMessageOutcome[];
  answers: {
    id: string;
    at: Date;
    outcome: PublicMessageOutcome;
    note: string | null;
    who: string;
  }[];
  closing: { reason: string; who: string; at: Date } | null;
  timeline: TimelineEvent[];
};

/** One message with all that has been done about it, or null if there is none. */
export const messageFile = defineQuery({
  permission: "public-message.read",
  run: async (reading, messageId: string): Promise<MessageFile | null> => {
    const { tx, today } = reading;
    const row = await tx.publicMessage.findUnique({
      where: { id: messageId },
      include: { answers: { orderBy: { at: "desc" } }, closing: true },
    });
    if (row === null) return null;
    const { answers, closing, assignedToId } = row;
    const users = [...answers.map(({ byId }) => byId), closing?.closedById, assignedToId];
    const names = await namesOf(
      tx,
      users.filter((id) => id != null),
    );
    const whoIs = (userId: string) => names.get(userId) ?? "Någon på enheten";
    const content = contentOf(row);
    return {
      ...factsOf(row),
      ...{ version: row.version, reviewReason: row.reviewReason, content },
      assignedTo:
        assignedToId === null ? null : { userId: assignedToId, name: whoIs(assignedToId) },
      colleagues: await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today),
      possibleAnswers: possibleAnswers(row.kind, content),
      answers: answers.map(({ id, at, outcome, noteEncrypted, byId }) => ({
        ...{ id, at, outcome, who: whoIs(byId) },
        note: noteEncrypted === null ? null : unseal(notePlace(id), noteEncrypted),
      })),
      closing: closing && {
        reason: closing.reasonCode,
        who: whoIs(closing.closedById),
        at: closing.closedAt,
      },
      timeline: await timelineAbout(reading, {
        subjects: [{ type: "PUBLIC_MESSAGE", id: messageId }],
        events: Object.keys(messageEvents),
      }),
    };
  },
  record: ({ id }) => ({
    event: "public-message.opened",
    subjects: [{ type: "PUBLIC_MESSAGE", id }],
  }),
});
