import { z } from "zod";
import { type Day, parseDayInput } from "@/lib/platform/dates";
import { id, requiredDay, requiredMultiLine, version } from "@/lib/platform/fields";
import { cleanLines, lengthOf } from "@/lib/platform/text-input";
import { matterFields } from "../schema";

/** Most characters of a note. */
export const MOST_NOTE = 20_000;

const body = requiredMultiLine({ message: "Skriv anteckningen", max: MOST_NOTE });
const occurredOn = requiredDay({ message: "Skriv vilken dag det hände, till exempel 2026-11-21" });

const written = { ...matterFields, noteId: id(), version: version() };

/** A draft is saved in whatever state it is in: half a date and no text are no faults yet. */
const draftSchema = z.object({
  deed: z.literal("save"),
  ...written,
  body: z
    .string()
    .default("")
    .transform(cleanLines)
    .refine((text) => lengthOf(text) <= MOST_NOTE, {
      error: `Korta anteckningen till högst ${MOST_NOTE} tecken.`,
    }),
  occurredOn: z
    .string()
    .optional()
    .transform((text): Day | null => parseDayInput(text ?? "")),
});

const signedSchema = z.object({ deed: z.literal("sign"), ...written, body, occurredOn });

/** One form with two buttons: without JavaScript only a form's own action can answer in it. */
export const writeNoteSchema = z.discriminatedUnion("deed", [draftSchema, signedSchema]);
export type WriteNoteInput = z.output<typeof writeNoteSchema>;

export const correctNoteSchema = z.object({ noteId: id(), newNoteId: id(), body, occurredOn });
export type CorrectNoteInput = z.output<typeof correctNoteSchema>;

export const discardDraftSchema = z.object({ noteId: id() });
export type DiscardDraftInput = z.output<typeof discardDraftSchema>;

/** What the editor is told after a saving. */
export const draftSavedSchema = z.object({ version: z.number(), savedAt: z.coerce.date() });
