import { z } from "zod";
import { type Day, formatDay, parseDayInput } from "./dates";
import { parseEmail } from "./email";
import { parsePersonalNumber, personalNumberFaultTexts } from "./personal-number";
import { parsePhone } from "./phone";
import { parsePostalCode } from "./postal-code";
import { cleanLine, cleanLines, lengthOf } from "./text-input";

// Fields of forms. Each takes what a form sends, a string where "" or nothing means left empty,
// and gives the value as stored; an optional field left empty gives null.

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";

// What no schema has words for comes from no page of ours, or from one that is out of date.
z.config({ customError: () => STALE });

type TextLimits = { max: number };
type Message = { message: string };

/** One line that must be filled in; `message` says what to write ("Skriv ditt namn"). */
export function requiredText({ message, max }: Message & TextLimits) {
  return z.string(message).transform(cleanLine).pipe(atMost(max).min(1, message));
}

/** One line that may be left empty. */
export function optionalText({ max }: TextLimits) {
  return absentAsNull(z.string().transform(cleanLine).pipe(atMost(max)));
}

/** Many lines that must be filled in. */
export function requiredMultiLine({ message, max }: Message & TextLimits) {
  return z.string(message).transform(cleanLines).pipe(atMost(max).min(1, message));
}

/** Many lines that may be left empty. */
export function optionalMultiLine({ max }: TextLimits) {
  return absentAsNull(z.string().transform(cleanLines).pipe(atMost(max)));
}

type DayRule = { today?: Day; from?: Day; to?: Day };

/**
 * A day that must be filled in, in any of the ways of `parseDayInput`.
 * @param limits `message` says what to write; `from` and `to` are the outermost days that may be
 * chosen, and `today` is how a text tells which of them is today.
 */
export function requiredDay({ message, ...rule }: Message & DayRule) {
  return z.string(message).transform((text, context) => {
    const day = parseDayInput(text, rule.today);
    if (!day) return rejected(context, message);
    const misplaced = misplacedDayText(day, rule);
    return misplaced ? rejected(context, misplaced) : day;
  });
}

/** A day that may be left empty; `message` says how to write it if it cannot be read. */
export function optionalDay(limits: Message & DayRule) {
  return absentAsNull(requiredDay(limits));
}

const PHONE = "Skriv ett telefonnummer, till exempel 070-123 45 67";
/** A telephone number that must be filled in, stored as E.164. */
export function requiredPhone({ message }: Message = { message: PHONE }) {
  return z.string(message).transform(reading(parsePhone, message));
}

/** A telephone number that may be left empty. */
export function optionalPhone() {
  return absentAsNull(requiredPhone());
}

const EMAIL = "Skriv en e-postadress, till exempel namn@exempel.se";
/** An e-mail address that must be filled in, stored trimmed and in lower case. */
export function requiredEmail({ message }: Message = { message: EMAIL }) {
  return z.string(message).transform(reading(parseEmail, message));
}

/** An e-mail address that may be left empty. */
export function optionalEmail() {
  return absentAsNull(requiredEmail());
}

const POSTAL_CODE = "Skriv postnumret med fem siffror, till exempel 123 45";
/** A postal code that must be filled in, stored as five digits. */
export function requiredPostalCode({ message }: Message = { message: POSTAL_CODE }) {
  return z.string(message).transform(reading(parsePostalCode, message));
}

/** A postal code that may be left empty. */
export function optionalPostalCode() {
  return absentAsNull(requiredPostalCode());
}

/** A personal identity or coordination number that must be filled in, stored as twelve digits. */
export function requiredPersonalNumber({ today }: { today: Day }) {
  return z.string(personalNumberFaultTexts.SHAPE).transform((text, context) => {
    const parsed = parsePersonalNumber(text, today);
    return parsed.ok ? parsed.number : rejected(context, personalNumberFaultTexts[parsed.fault]);
  });
}

/** A personal identity number that may be left empty. */
export function optionalPersonalNumber(limits: { today: Day }) {
  return absentAsNull(requiredPersonalNumber(limits));
}

type Bounds = { min: number; max: number };

/** A whole number from `min` to `max` that must be filled in. */
export function integerBetween({ min, max, message }: Bounds & Message) {
  const parse = (text: string) => {
    const typed = text.trim().replace(/^\u2212/, "-");
    const number = /^-?\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN;
    return number >= min && number <= max ? number : null;
  };
  return z
    .union([z.string(), z.number()], message)
    .transform(String)
    .transform(reading(parse, message));
}

/** A whole number from `min` to `max` that may be left empty. */
export function optionalIntegerBetween(limits: Bounds & Message) {
  return absentAsNull(integerBetween(limits));
}

/** One of the keys of a list of labels; `message` says what to choose. */
export function choice<Value extends string>(labels: Record<Value, string>, { message }: Message) {
  return z.enum(keysOf(labels), message);
}

/** One of the keys of a list of labels, or none. */
export function optionalChoice<Value extends string>(labels: Record<Value, string>) {
  return absentAsNull(choice(labels, { message: STALE }));
}

/**
 * Any of the keys of a list of labels, without repeats, in the order of the list; none gives [].
 * @param demand a message if at least one must be chosen.
 */
export function choices<Value extends string>(labels: Record<Value, string>, demand?: Message) {
  const known = keysOf(labels);
  return z
    .union([z.string(), z.array(z.string())], STALE)
    .optional()
    .transform((sent) => [sent ?? []].flat().filter((value) => value !== ""))
    .pipe(z.array(z.enum(known, STALE)))
    .transform((chosen) => known.filter((value) => chosen.includes(value)))
    .refine((chosen) => !demand || chosen.length > 0, demand?.message);
}

/** Two radio buttons with the values "yes" and "no"; gives true or false. */
export function yesNo({ message }: Message) {
  return z.enum(["yes", "no"], message).transform((answer) => answer === "yes");
}

/** Two radio buttons with the values "yes" and "no" that may be left. */
export function optionalYesNo() {
  return absentAsNull(yesNo({ message: STALE }));
}

/** A tick box: sent as "on" when ticked and not at all when not. */
export function checkbox() {
  return z
    .union([z.enum(["on", "true", "false", ""]), z.boolean()], STALE)
    .optional()
    .transform((sent) => sent === true || sent === "on" || sent === "true");
}

/** A tick box that must be ticked; `message` says why. */
export function tickedBox({ message }: Message) {
  return checkbox().refine((ticked) => ticked, message);
}

/** The id of a row, chosen or carried along by the form. */
export function id({ message }: Message = { message: STALE }) {
  return z.guid(message).transform((value) => value.toLowerCase());
}

/** The id of a row that may be left empty. */
export function optionalId() {
  return absentAsNull(id());
}

/** The version of the row that the form was drawn from. */
export function version() {
  return integerBetween({ min: 0, max: 2_147_483_647, message: STALE });
}

/** The key that the form got when it was drawn, so that two sendings make one row. */
export function idempotencyKey() {
  return id();
}

function atMost(max: number) {
  return z.string().refine((text) => lengthOf(text) <= max, {
    error: ({ input }) => {
      const length = lengthOf(String(input));
      return `Korta texten till högst ${max} tecken. Nu är den ${length} tecken.`;
    },
  });
}

function misplacedDayText(day: Day, { today, from, to }: DayRule): string | null {
  if (from && day < from) return `Datumet måste vara ${nameOfDay(from, today)} eller senare`;
  if (to && day > to) return `Datumet måste vara ${nameOfDay(to, today)} eller tidigare`;
  return null;
}

function nameOfDay(day: Day, today: Day | undefined): string {
  return day === today ? "i dag" : formatDay(day);
}

/** Turns a parser that answers null into a step of a schema that refuses with `message`. */
function reading<Output>(parse: (text: string) => Output | null, message: string) {
  return (text: string, context: z.RefinementCtx): Output =>
    parse(text) ?? rejected(context, message);
}

function rejected(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: "custom", message, input: context.value });
  return z.NEVER;
}

function absentAsNull<Output>(schema: z.ZodType<Output>) {
  return z
    .string(STALE)
    .nullish()
    .transform((sent, context): Output | null => {
      if (!sent?.trim()) return null;
      const parsed = schema.safeParse(sent);
      if (!parsed.success) {
        return rejected(context, parsed.error.issues[0]?.message ?? STALE);
      }
      // A text of nothing but invisible marks is an empty one.
      return parsed.data === "" ? null : parsed.data;
    });
}

function keysOf<Value extends string>(labels: Record<Value, string>): Value[] {
  return Object.keys(labels) as Value[];
}
