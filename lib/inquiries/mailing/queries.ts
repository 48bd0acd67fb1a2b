import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { addDays, type Day, dayFromDb, dbDate, formatDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Inquiry } from "@/lib/platform/generated/client";
import { paths } from "@/lib/platform/paths";
import { plainWords } from "@/lib/platform/time-words";
import { absolute, greeting, regards } from "@/lib/site/mails";
import { unit } from "@/lib/site/texts";
import { linkPath, promisedDay } from "../family/rules";
import { awaitsReview } from "../rules";
import { type FieldValues, filledIn, type MailWords, mailsFor } from "./rules";
import { type MailCode, mailFields, mailingTexts, mailTemplates } from "./texts";

/** A mail ready to be sent, or what this inquiry lacks for it. */
export type ReadyMail = { code: MailCode; subject: string; text: string; missing: string | null };

/** How a template is worded now. */
export type Wording = MailWords & {
  code: MailCode;
  /** 0 while the words are those of the code. */
  no: number;
  savedAt: Date | null;
  savedBy: string | null;
};

const codes = Object.keys(mailTemplates) as MailCode[];

/** The templates as they are worded now: by the unit, or by the code where the unit has not. */
export async function wordings(tx: Tx, wanted: readonly MailCode[] = codes): Promise<Wording[]> {
  const rows = await tx.mailTemplate.findMany({
    where: { code: { in: [...wanted] } },
    orderBy: { no: "desc" },
    distinct: ["code"],
  });
  return wanted.map((code) => {
    const row = rows.find((each) => each.code === code);
    const { subject, body } = row ?? mailTemplates[code];
    return {
      ...{ code, subject, body, no: row?.no ?? 0 },
      savedAt: row?.savedAt ?? null,
      savedBy: row?.savedByName ?? null,
    };
  });
}

type Addressed = Pick<
  Inquiry,
  "number" | "givenName" | "state" | "firstContactDueOn" | "parkedUntil"
>;

/** A mail as it goes out: greeted, filled in and signed. */
export function readyMail(wording: Wording, inquiry: Addressed): ReadyMail {
  const { subject, text, missing } = filledIn(wording, valuesOf(inquiry));
  const lacks = missing.map((name) => mailFields[name]).join(" och ");
  return {
    code: wording.code,
    subject,
    text: [greeting(inquiry.givenName), "", text, "", regards].join("\n"),
    missing: lacks === "" ? null : `Anmälan saknar ${lacks}.`,
  };
}

/** How a template reads, filled in for a family that nobody is. */
export function sampleMail(wording: Wording, today: Day): ReadyMail {
  const day = dbDate(addDays(today, 14));
  return readyMail(wording, {
    number: `HV-${today.slice(0, 4)}-000123`,
    givenName: "Kim",
    state: "PARKED",
    firstContactDueOn: day,
    parkedUntil: day,
  });
}

/** The mails that there is reason to send from an inquiry now. Part of the query of its file. */
export async function readyMails(tx: Tx, inquiry: Inquiry): Promise<ReadyMail[]> {
  const wanted = mailsFor(inquiry.state);
  if (wanted.length === 0 || inquiry.email === null) return [];
  const lacks = awaitsReview(inquiry) ? { missing: mailingTexts.awaitsReview } : {};
  return (await wordings(tx, wanted)).map((wording) => ({
    ...readyMail(wording, inquiry),
    ...lacks,
  }));
}

/** Every template, for those who word them. */
export const allWordings = defineQuery({
  permission: "mail-template.write",
  run: ({ tx }): Promise<Wording[]> => wordings(tx),
});

function valuesOf(inquiry: Addressed): FieldValues {
  const { state, givenName, number } = inquiry;
  const day = promisedDay({
    state,
    firstContactDueOn: dayFromDb(inquiry.firstContactDueOn),
    parkedUntil: inquiry.parkedUntil && dayFromDb(inquiry.parkedUntil),
  });
  return {
    förnamn: givenName,
    ärendenummer: number,
    "lovad dag": day && plainWords(`den ${formatDay(day)}`),
    länk: absolute(linkPath()),
    informationsträffar: absolute(paths.meetings),
    telefon: unit.phone.shown,
  };
}
