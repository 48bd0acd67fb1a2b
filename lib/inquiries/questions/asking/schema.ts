import { z } from "zod";
import { mentionsPersonalNumber } from "@/lib/platform/personal-number";
import type { StepId } from "../texts";

type Texts = Readonly<Record<string, string>>;

/** How a question is asked on the screen. */
type Control =
  | { kind: "checkboxes" | "radios" | "select"; texts: Texts }
  | { kind: "line"; autoComplete?: string }
  | { kind: "phone" | "email" | "number" | "postal-code" | "ages" | "tick" | "date" }
  | { kind: "lines"; limit: number };

/** What has been answered so far, as the questions' schemas give it. */
type SomeAnswers = Readonly<Record<string, unknown>>;

/** One question of the interest form: the form, the summary and the staff's copy all come from it. */
export type Question<Id extends string = string, Schema extends z.ZodType = z.ZodType> = {
  id: Id;
  step: StepId;
  /** Raised when the meaning changes: an old answer keeps the version that it answers. */
  version: number;
  text: string;
  /** The question in a few words, for the summary. */
  label: string;
  hint?: string;
  isOptional?: boolean;
  control: Control;
  schema: Schema;
  /** Left out means always. Looks at the answers of earlier questions. */
  showIf?: (answers: SomeAnswers) => boolean;
  /** The question that this one follows up; the answer that opens it has the value "yes" or "OTHER". */
  followsUp?: string;
};

const PERSONAL_NUMBER =
  "Det ser ut som ett personnummer. Ta bort det, vi behöver inget personnummer nu.";

/** A free text in which nobody should write a personal identity number: it is asked away, gently. */
export function withoutPersonalNumber<Schema extends z.ZodType<string | null>>(schema: Schema) {
  return schema.refine((text) => text === null || !mentionsPersonalNumber(text), PERSONAL_NUMBER);
}

/** Keeps the id and the schema of a question in its type. */
export function ask<const Id extends string, Schema extends z.ZodType>(
  question: Question<Id, Schema>,
): Question<Id, Schema> {
  return question;
}

/** A form as it was sent and kept: sections with the questions of then and the answers in words. */
export const sentForm = z.array(
  z.object({
    title: z.string(),
    lines: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        text: z.string(),
        words: z.string(),
        version: z.number(),
      }),
    ),
  }),
);
