import type { InquiryState, MergerKind } from "@/lib/platform/generated/enums";
import { type Known, samePeople, samePerson } from "../adults/rules";
import type { SentSection } from "../questions/rules";
import { inquiryMachine, mayTakeIn } from "../rules";
import { mergingTexts } from "./texts";

type Standing = { id: string; state: InquiryState };
type Adult = Known & { ordinal: number; joinedAt: Date | null };
type Adults = { adults: readonly Adult[] };

/** Why one inquiry cannot go up in another, in words; null when it can. */
export function missingForMerger(
  inquiry: Standing & Adults,
  into: Standing & Adults,
  kind: MergerKind,
): string | null {
  if (!mayTakeIn(inquiry, into)) return mergingTexts.ended;
  if (kind === "SECOND_ADULT" && into.state === "CONVERTED") return mergingTexts.opened;
  if (kind === "SECOND_ADULT" && into.adults.length > 1) return mergingTexts.twoAdults;
  return missingForSecond(inquiry, into, kind);
}

/** Only the sender goes along: a second adult who has joined has to be in the other as well. */
function missingForSecond(
  inquiry: Standing & Adults,
  into: Standing & Adults,
  kind: MergerKind,
): string | null {
  const second = inquiry.adults.find(({ ordinal, joinedAt }) => ordinal === 2 && joinedAt !== null);
  if (second === undefined) return null;
  const isThere = samePeople(inquiry.adults, into.adults).some(({ adult }) => adult === second);
  const isAlone = kind === "SAME_PERSON" && into.adults.length === 1;
  if (isAlone) return mayGoUpIn(into, inquiry) ? mergingTexts.twoGoUp : mergingTexts.oneGoesOn;
  return isThere ? null : mergingTexts.three;
}

/**
 * Which adult of another inquiry whoever sent this one is, for an e-identification to open that one's
 * page: who has joined and has the name. The adults of a home often share an address or a number.
 */
export function sameSender<Other extends Adult>(
  inquiry: Adults,
  into: { adults: readonly Other[] },
): Other | null {
  const sender = inquiry.adults.find(({ ordinal }) => ordinal === 1);
  if (sender === undefined) return null;
  const joined = into.adults.filter(({ joinedAt }) => joinedAt !== null);
  return samePerson({ ...sender, email: null, phone: null }, joined);
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
