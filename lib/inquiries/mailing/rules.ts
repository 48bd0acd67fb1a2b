import type { InquiryState } from "@/lib/platform/generated/enums";
import { isWorked } from "../rules";
import { type MailCode, type MailField, mailFields, mailTemplates } from "./texts";

/** The words of a mail, with fields in braces to be filled in. */
export type MailWords = { subject: string; body: string };

/** What the fields of one inquiry hold; null where there is nothing to fill in. */
export type FieldValues = Record<MailField, string | null>;

const field = /\{([^{}]*)\}/g;

/** What is wrong with the words of a mail; empty means that they may be saved. */
export function faultsOfWords(text: string): string[] {
  const known: readonly string[] = Object.keys(mailFields);
  const named = [...text.matchAll(field)].map(([, name = ""]) =>
    name.trim().toLocaleLowerCase("sv"),
  );
  const unknown = [...new Set(named.filter((name) => !known.includes(name)))];
  const faults = unknown.map(
    (name) =>
      `{${name}} går inte att fylla i. Välj bland ${known.map((each) => `{${each}}`).join(", ")}`,
  );
  if (/[{}]/.test(text.replace(field, ""))) faults.push("En klammer saknar sin andra hälft");
  if (/https?:|www\./i.test(text)) faults.push("Skriv inga webbadresser. Använd {länk} i stället");
  if (/\d{6}[-+ ]?\d{4}/.test(text)) faults.push("Skriv inga personnummer i en mall");
  return faults;
}

/**
 * Fills in the words of a mail.
 * @returns the mail, or the fields that this inquiry has nothing for.
 */
export function filledIn(
  words: MailWords,
  values: FieldValues,
): { subject: string; text: string; missing: MailField[] } {
  const missing = new Set<MailField>();
  const fill = (text: string) =>
    text.replace(field, (whole, name: string) => {
      const key = name.trim().toLocaleLowerCase("sv");
      if (!isField(key)) return whole;
      if (values[key] === null) missing.add(key);
      return values[key] ?? whole;
    });
  return { subject: fill(words.subject), text: fill(words.body), missing: [...missing] };
}

/** Why a mail cannot be sent in a state, in words; null when there is reason to. */
export function missingForMail(code: MailCode, state: InquiryState): string | null {
  const { name, states } = mailTemplates[code];
  const has: readonly InquiryState[] = states;
  return has.includes(state) ? null : `”${name}” passar inte i det här läget. Ladda om sidan.`;
}

/** Sending it counts as an attempt to reach the family. */
export function isAttempt(code: MailCode, state: InquiryState): boolean {
  return mailTemplates[code].isContact && isWorked(state);
}

/** The mails that there is reason to send in a state. */
export function mailsFor(state: InquiryState): MailCode[] {
  const codes = Object.keys(mailTemplates) as MailCode[];
  return codes.filter((code) => missingForMail(code, state) === null);
}

function isField(name: string): name is MailField {
  return Object.hasOwn(mailFields, name);
}
