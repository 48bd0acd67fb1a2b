import { z } from "zod";
import { id, requiredMultiLine } from "@/lib/platform/fields";

/** What a thread between the unit and a municipality can be about. */
export const threadTypes = ["REQUEST"] as const;

/**
 * What a thread can be about: a request, a family's matter (all its adults), or one adult of it alone.
 * Only those who take part in it see it.
 */
export type ThreadType = (typeof threadTypes)[number] | "FAMILY" | "ADULT";

/** One thing that a thread is about. */
export type ThreadSubject<Type extends ThreadType = ThreadType> = { type: Type; id: string };

/** Most characters of a message. */
export const MOST_MESSAGE = 4_000;

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";

/** What every form of a message sends: the id that makes a second click harmless, and the words. */
export const messageFields = {
  messageId: id(),
  body: requiredMultiLine({ message: "Skriv meddelandet", max: MOST_MESSAGE }),
};

export const postMessageSchema = z.object({
  subjectType: z.enum(threadTypes, STALE),
  subjectId: id(),
  ...messageFields,
});
export type PostMessageInput = z.output<typeof postMessageSchema>;
