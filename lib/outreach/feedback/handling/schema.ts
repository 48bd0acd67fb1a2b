import { z } from "zod";
import { id, version } from "@/lib/platform/fields";
import { pageAddress } from "../rules";

export const handleFeedbackSchema = z.object({ feedbackId: id(), version: version() });
export type HandleFeedbackInput = z.output<typeof handleFeedbackSchema>;

const first = (sent: unknown) => (Array.isArray(sent) ? sent[0] : sent);

/** Which answers the staff look at; those with something left to deal with until they choose. */
export const feedbackFilter = z.object({
  om: z.preprocess(first, z.unknown().transform(pageAddress)),
  svar: z.preprocess(first, z.enum(["YES", "NO"]).nullable().catch(null)),
  lage: z.preprocess(first, z.enum(["NEW", "HANDLED", "ALL"]).catch("NEW")),
});
export type FeedbackFilter = z.output<typeof feedbackFilter>;
