import type { InquiryState, MergerKind } from "@/lib/platform/generated/enums";
import type { SentSection } from "../questions/rules";
import { inquiryMachine, mayTakeIn } from "../rules";
import { mergingTexts } from "./texts";

type Standing = { id: string; state: InquiryState };

/** Why one inquiry cannot go up in another, in words; null when it can. */
export function missingForMerger(
  inquiry: Standing,
  into: Standing & { adults: number },
  kind: MergerKind,
): string | null {
  if (!mayTakeIn(inquiry, into)) return mergingTexts.ended;
  if (kind === "SAME_PERSON") return null;
  if (into.state === "CONVERTED") return mergingTexts.opened;
  return into.adults > 1 ? mergingTexts.twoAdults : null;
}

/** Whether one of two inquiries can go up in the other at all. */
export function mayGoUpIn(inquiry: Standing, into: Standing): boolean {
  return inquiryMachine.canGo(inquiry.state, "MERGED") && mayTakeIn(inquiry, into);
}

/** Why a merger cannot be undone any more, in words; null while it can. */
export function missingForUnmerging(into: Pick<Standing, "state">): string | null {
  return into.state === "CONVERTED" ? mergingTexts.openedAfter : null;
}

/** One question as two forms answered it; null where it was not put. */
export type ComparedLine = {
  id: string;
  text: string;
  one: string | null;
  other: string | null;
  isDifferent: boolean;
};

/** Two forms side by side, question by question in the order of the first, then what only the other has. */
export function compareForms(
  one: readonly SentSection[],
  other: readonly SentSection[],
): ComparedLine[] {
  const lines = (form: readonly SentSection[]) => form.flatMap((section) => section.lines);
  const firsts = new Map(lines(one).map((line) => [line.id, line]));
  const others = new Map(lines(other).map((line) => [line.id, line]));
  return [...new Set([...firsts.keys(), ...others.keys()])].map((id) => {
    const [first, second] = [firsts.get(id), others.get(id)];
    return {
      id,
      text: first?.text ?? second?.text ?? "",
      one: first?.words ?? null,
      other: second?.words ?? null,
      isDifferent: first?.words !== second?.words,
    };
  });
}
