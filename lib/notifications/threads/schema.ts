import { z } from "zod";
import { id, requiredMultiLine } from "@/lib/platform/fields";

/** What a thread can be about: that which both the unit and the outside party may see. */
export const threadTypes = ["REQUEST"] as const;
export type ThreadType = (typeof threadTypes)[number];

/** One thing that a thread is about. */
export type ThreadSubject = { type: ThreadType; id: string };

/** Most characters of a message. */
export const MOST_MESSAGE = 4_000;

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";

export const postMessageSchema = z.object({
  subjectType: z.enum(threadTypes, STALE),
  subjectId: id(),
  messageId: id(),
  body: requiredMultiLine({ message: "Skriv meddelandet", max: MOST_MESSAGE }),
});
export type PostMessageInput = z.output<typeof postMessageSchema>;
