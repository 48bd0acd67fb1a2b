const NO_BREAK_SPACE = "\u00a0";
/** Keeps what stands on both sides of it on one line, and is not seen. */
const WORD_JOINER = "\u2060";

/**
 * A time of day in running text, which stays on one line: "kl. 8.30". Neither a colon nor a leading
 * nought: so Swedish writes it where it is read and not compared down a column.
 * @param clock H:MM, HH:MM or the same with a full stop.
 */
export function atClock(clock: string): string {
  return `kl.${NO_BREAK_SPACE}${spoken(clock)}`;
}

/** Two times of a day that stay on one line: "kl. 8.30–16.30". */
export function clockSpan(from: string, to: string): string {
  return `${atClock(from)}${WORD_JOINER}–${WORD_JOINER}${spoken(to)}`;
}

/** A time as it follows another: "mellan kl. 9.00 och 12.00". */
export function clockBetween(from: string, to: string): string {
  return `mellan ${atClock(from)} och${NO_BREAK_SPACE}${spoken(to)}`;
}

/**
 * The same words with ordinary spaces and nothing unseen, for mails and files: some programmes show
 * the signs that keep a time on one line as boxes.
 */
export function plainWords(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ").replaceAll(WORD_JOINER, "");
}

function spoken(clock: string): string {
  return clock.replace(":", ".").replace(/^0(?=\d)/, "");
}
