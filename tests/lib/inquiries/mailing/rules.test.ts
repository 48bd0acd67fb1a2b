import { describe, expect, test } from "vitest";
import {
  type FieldValues,
  faultsOfWords,
  filledIn,
  isAttempt,
  mailsFor,
  missingForMail,
} from "@/lib/inquiries/mailing/rules";
import { type MailCode, mailFields, mailTemplates } from "@/lib/inquiries/mailing/texts";
import { InquiryState } from "@/lib/platform/generated/enums";

const values: FieldValues = {
  förnamn: "Kim",
  ärendenummer: "HV-2026-000123",
  "lovad dag": null,
  länk: "http://localhost/min-ansokan/lank",
  informationsträffar: "http://localhost/informationstraffar",
  telefon: "031-390 06 10",
};

describe("the words of a mail", () => {
  test.each(Object.entries(mailTemplates))("%s as shipped may be saved", (_code, words) => {
    expect(faultsOfWords(words.subject)).toEqual([]);
    expect(faultsOfWords(words.body)).toEqual([]);
  });

  test.each([
    ["Hej {efternamn}", "{efternamn} går inte att fylla i"],
    ["Hej {förnamn", "klammer"],
    ["Läs på https://exempel.example", "webbadresser"],
    ["Läs på www.exempel.example", "webbadresser"],
    ["Gäller 850101-1234", "personnummer"],
  ])("%j may not", (text, fault) => {
    expect(faultsOfWords(text).join()).toContain(fault);
  });

  test("are filled in, however a field is written, and once", () => {
    const words = { subject: "{ Ärendenummer }", body: "{FÖRNAMN}, ring {telefon}. {länk}" };
    expect(filledIn(words, values)).toEqual({
      subject: "HV-2026-000123",
      text: "Kim, ring 031-390 06 10. http://localhost/min-ansokan/lank",
      missing: [],
    });
    // A name that looks like a field is a name.
    expect(filledIn(words, { ...values, förnamn: "{telefon}" }).text).toContain(
      "{telefon}, ring 031",
    );
  });

  test("say what an inquiry has nothing for", () => {
    const words = { subject: "Hej", body: "Senast {lovad dag}, ja {lovad dag}" };
    expect(filledIn(words, values).missing).toEqual(["lovad dag"]);
  });

  test("name every field by what it means", () => {
    expect(Object.keys(values).sort()).toEqual(Object.keys(mailFields).sort());
  });
});

describe.each(Object.values(InquiryState))("in %s", (state) => {
  test("there are mails to send exactly where a template says so", () => {
    const codes = Object.keys(mailTemplates) as MailCode[];
    for (const code of codes) {
      const fits = (mailTemplates[code].states as readonly InquiryState[]).includes(state);
      expect(mailsFor(state).includes(code)).toBe(fits);
      expect(missingForMail(code, state) === null).toBe(fits);
    }
  });
});

test("only what invites an answer is an attempt, and only while somebody works with it", () => {
  expect(isAttempt("UNREACHED", "RECEIVED")).toBe(true);
  expect(isAttempt("UNREACHED", "PARKED")).toBe(false);
  expect(isAttempt("RESTING", "IN_CONTACT")).toBe(false);
});
