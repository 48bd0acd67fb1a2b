import { addDays, type Day } from "@/lib/platform/dates";
import { clientMunicipalities } from "@/lib/site/texts";
import type { ClueKind } from "./texts";

/** Words in a text that may lead to one child, with what they tell. */
export type Clue = { kind: ClueKind; words: string };

const numberWord =
  "(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton)";
const before = "(?<![\\p{L}\\d])";
const after = "(?![\\p{L}\\d])";
// Spans of ages are what the sentence should hold, so they are taken away before ages are looked for.
const spans = new RegExp(
  `(?:${before}\\d{1,2}|${before}${numberWord})\\s*(?:[-–—]|till|och|eller)\\s*(?:\\d{1,2}|${numberWord})\\s*år(?:ingar|s)?${after}`,
  "giu",
);

const municipalities = clientMunicipalities.join("|");
const patterns: Record<ClueKind, readonly string[]> = {
  AGE: [
    `(?:\\d{1,2}|${numberWord})\\s*-?\\s*(?:år(?:ing|ig|iga|s)?|månader)`,
    "(?:nyfödd|nyfött|spädbarn|bebis)",
  ],
  ONE: [
    `(?:ett|en|1)\\s+(?:[\\p{L}\\d-]+\\s+){0,2}?(?:barn|spädbarn|flicka|pojke|kille|tjej|tonåring|ungdom|bebis|\\p{L}+åring)`,
    "(?:barnet|flickan|pojken|hon|han|henne|honom)",
  ],
  SIBLINGS: [`(?:\\d|${numberWord})\\s+syskon`, "(?:syskonpar|tvillingar|trillingar)(?:et|na)?"],
  PLACE: [`(?:${municipalities})s?`, "(?:skolan|förskolan|byn|orten|grannkommunen)"],
  TRAIT: [
    "(?:autism|adhd|diabetes|diagnos|funktionsnedsättning|rullstol|döv|blind|gravid)(?:en|er)?",
    "\\p{L}*allergi\\p{L}*",
    "(?:muslimsk|kristen|judisk|arabisk|somalisk|ukrainsk|afghansk|syrisk|romsk|samisk)(?:t|a)?(?:talande)?",
    "\\p{L}+(?:språkig|talande)(?:t|a)?",
  ],
  EVENT: [
    "(?:lvu|våld|misshandel|missbruk|övergrepp|fängelse|häktet|dödsfall|skyddat boende)\\p{L}*",
    "flyktingb\\p{L}+",
  ],
  DAY: [
    "(?:på|i)\\s+(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)s?",
    "(?:i natt|i kväll|i morgon|denna vecka)",
    "den\\s+\\d{1,2}\\s+\\p{L}+",
    "\\d{4}-\\d{2}-\\d{2}",
  ],
};

const kinds = Object.keys(patterns) as ClueKind[];

/** Every clue of a text, the first of each kind. */
export function cluesIn(text: string): Clue[] {
  const plain = text.replaceAll(spans, " ");
  return kinds.flatMap((kind) => {
    const found = patterns[kind]
      .map((pattern) => new RegExp(`${before}(?:${pattern})${after}`, "iu").exec(plain)?.[0])
      .find((words) => words !== undefined);
    return found === undefined ? [] : [{ kind, words: found.trim() }];
  });
}

/**
 * The clues of a text that together may point at one child; empty when it says only what families need
 * to know. One clue alone tells of many children, and "ett barn i Ekdala" of any of them.
 */
export function cluesToOneChild(text: string): Clue[] {
  const clues = cluesIn(text);
  const isAnyChild = clues.every(({ kind }) => kind === "ONE" || kind === "PLACE");
  return clues.length < 2 || isAnyChild ? [] : clues;
}

/** The longest that a sentence may stand: what was needed in spring may not be in autumn. */
export const MOST_DAYS = 120;

/** The last day that a sentence may be shown. */
export function lastPossibleDay(today: Day): Day {
  return addDays(today, MOST_DAYS);
}

/** True while a sentence is shown: nobody has ended it, and its last day has not gone. */
export function isShown(need: { validUntil: Day; endedAt: Date | null }, today: Day): boolean {
  return need.endedAt === null && today <= need.validUntil;
}
