import type { Day } from "@/lib/platform/dates";
import type {
  PublicMessageKind,
  PublicMessageOutcome,
  PublicMessageState,
} from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";
import { addWorkingDays } from "@/lib/platform/working-days";
import type { MessageContent } from "./schema";

/** The life of a message from the public. The database keeps the same table. */
export const publicMessageMachine = machine<PublicMessageState>({
  initial: "WAITING",
  states: { WAITING: ["ANSWERED", "CLOSED"], ANSWERED: ["CLOSED"], CLOSED: [] },
});

/** Somebody still waits for an answer. */
export function awaitsAnswer(state: PublicMessageState): boolean {
  return state === "WAITING";
}

/** Something may still be done about it. */
export function isOpenMessage(state: PublicMessageState): boolean {
  return state !== "CLOSED";
}

/** It looks as if a machine had sent it, and nobody has judged it yet. */
export function awaitsReview(message: {
  state: PublicMessageState;
  reviewReason: string | null;
  reviewedAt: Date | null;
}): boolean {
  const { state, reviewReason, reviewedAt } = message;
  return reviewReason !== null && reviewedAt === null && awaitsAnswer(state);
}

/** How somebody may be answered: by the ways they have left, and a fault by mending it. */
export function possibleAnswers(
  kind: PublicMessageKind,
  ways: Pick<MessageContent, "phone" | "email">,
): PublicMessageOutcome[] {
  const all = ["FIXED", "PHONED", "MAILED", "FORWARDED"] as const;
  const fits = {
    FIXED: kind === "ACCESS_FAULT",
    PHONED: ways.phone !== null,
    MAILED: ways.email !== null,
    FORWARDED: true,
  };
  return all.filter((outcome) => fits[outcome]);
}

/**
 * The day on which there is an answer at the latest.
 * @param workdays after the day it came (settings publicMessageWorkdays, accessFaultWorkdays).
 */
export function answerDay(receivedOn: Day, workdays: number): Day {
  return addWorkingDays(receivedOn, workdays);
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/**
 * A reference that can be read out on the telephone: "M-7KQ2-F4XA", never 0 for O or 1 for I.
 * @param hash hexadecimal, at least sixteen figures.
 */
export function referenceOf(hash: string): string {
  const signs = Array.from({ length: 8 }, (_each, index) => {
    const byte = Number.parseInt(hash.slice(index * 2, index * 2 + 2), 16);
    return LETTERS[byte % LETTERS.length];
  });
  return `M-${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
}

/**
 * A reference as somebody writes it down from the telephone: "m 7kq2f4xa" is "M-7KQ2-F4XA".
 * @returns null if it can be no reference.
 */
export function readReference(text: string): string | null {
  const signs = text.toLocaleUpperCase("sv").replace(/[\s\u2010-\u2015-]/g, "");
  const [, first, last] = /^M?([A-HJ-NP-Z2-9]{4})([A-HJ-NP-Z2-9]{4})$/.exec(signs) ?? [];
  return first === undefined ? null : `M-${first}-${last}`;
}

const MOST_SHOWN = 500;

/** The beginning of a text, short enough for the browser to keep. */
export function beginning(text: string): string {
  const signs = [...text];
  return signs.length <= MOST_SHOWN ? text : `${signs.slice(0, MOST_SHOWN).join("")} …`;
}
