import { doneNews } from "@/lib/platform/done-news";
import { paths } from "@/lib/platform/paths";

/** What in a sentence may lead to one child, each with the words that name it. */
export const clueTexts = {
  AGE: "en exakt ålder",
  ONE: "ett enda barn",
  SIBLINGS: "hur många syskon",
  PLACE: "en plats",
  TRAIT: "något personligt",
  EVENT: "varför barnet behöver ett hem",
  DAY: "en bestämd dag",
} as const;
export type ClueKind = keyof typeof clueTexts;

export const needTexts = {
  /** What the warning at the sentence begins with; the form shows its box to tick when it sees it. */
  clues: "Kan peka ut ett barn:",
  warning:
    "Meningen kan peka ut ett barn. Skriv om den, eller kryssa i att du har tänkt igenom det.",
  gone: "Meningen visas inte längre. Ladda om sidan.",
  personal: "Ta bort personnumret. Meningen visas för alla.",
} as const;

const news = doneNews({
  publicerad: "Meningen syns nu på startsidan och bland nyheterna.",
  borttagen: "Meningen visas inte längre.",
});

/** What a deed with the sentence answers: its news, and the page that shows it. */
export function needDone(key: Parameters<typeof news.done>[1]) {
  return news.done(paths.staff.need, key);
}

/** The good news that the address of the page asks for. */
export const needNews = news.text;
