import type { EventTexts } from "@/lib/access/timeline/schema";
import { doneNews } from "@/lib/platform/done-news";
import type { InquiryState } from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";

type Template = {
  name: string;
  /** In which states there is reason to send it. */
  states: readonly InquiryState[];
  /** Sending it is an attempt to reach the family. */
  isContact: boolean;
  subject: string;
  body: string;
};

const worked = ["RECEIVED", "IN_CONTACT", "INFO_CALL_HELD"] as const;

/**
 * The mails that staff send from an inquiry, as they are worded until the unit words them itself.
 * Anybody may come to read a mail: it says that there is something to talk of or to read, never what.
 */
export const mailTemplates = {
  UNREACHED: {
    name: "Vi nådde dig inte",
    states: ["RECEIVED", "IN_CONTACT"],
    isContact: true,
    subject: "Vi har försökt nå dig om {ärendenummer}",
    body: `Vi har försökt nå dig om er intresseanmälan, utan att få svar.

Ring oss gärna på {telefon}. Du kan också se hur det går med anmälan här:
{länk}`,
  },
  INVITE_TO_CALL: {
    name: "Inbjudan till samtal",
    states: worked,
    isContact: true,
    subject: "Välkomna till ett samtal om {ärendenummer}",
    body: `Vi vill gärna bjuda in er till ett samtal. Då berättar vi mer, och ni kan fråga om allt ni undrar över. Ni behöver inte förbereda något.

Ring oss på {telefon}, så bestämmer vi en tid som passar er.`,
  },
  INVITE_TO_MEETING: {
    name: "Inbjudan till informationsträff",
    states: worked,
    isContact: true,
    subject: "Välkomna på en informationsträff",
    body: `På våra informationsträffar berättar vi mer, och ni kan fråga om allt ni undrar över. Här ser ni när de är och bokar plats:
{informationsträffar}

Vill ni hellre prata med oss först? Ring {telefon}.`,
  },
  RESTING: {
    name: "Vi vilar er anmälan",
    states: ["PARKED"],
    isContact: false,
    subject: "Om er intresseanmälan {ärendenummer}",
    body: `Er anmälan vilar. Vi hör av oss igen senast {lovad dag}.

Ändras något hos er innan dess? Ring oss på {telefon}. Här ser ni hur det går med anmälan:
{länk}`,
  },
  NOT_PROCEEDING: {
    name: "Vi går inte vidare",
    states: ["NOT_PROCEEDING"],
    isContact: false,
    subject: "Det finns ett brev till er om {ärendenummer}",
    body: `Vi har skrivit ett brev till er om er intresseanmälan. Läs det här:
{länk}

Vill ni prata med oss? Ring {telefon}.`,
  },
} as const satisfies Record<string, Template>;
export type MailCode = keyof typeof mailTemplates;

/** What may be filled in, and what it stands for: nothing that tells of a matter. */
export const mailFields = {
  förnamn: "mottagarens förnamn",
  ärendenummer: "anmälans nummer",
  "lovad dag": "dagen då vi senast hör av oss",
  länk: "sidan där familjen följer sin anmälan",
  informationsträffar: "sidan med informationsträffar",
  telefon: "enhetens telefonnummer",
} as const;
export type MailField = keyof typeof mailFields;

export const mailingEventTexts: EventTexts = {
  "inquiry.mail-sent": ({ template }) =>
    `E-post skickades: ${mailTemplates[template as MailCode]?.name ?? "meddelande"}`,
};

const news = doneNews({ sparad: "Mallen är sparad. Den gäller från och med nu." });

/** What saving a template answers. */
export const templateDone = (code: MailCode) => news.done(paths.admin.mailTemplate(code), "sparad");
export const templateNews = news.text;

export const mailingTexts = {
  noAddress: "Familjen har ingen e-postadress. Ring i stället.",
  isProtected: "Familjen har skyddade uppgifter. Skicka ingen e-post.",
  awaitsReview:
    "Granska först om anmälan är äkta. Innan dess kommer familjen inte in på sin sida. Ring gärna i stället.",
  stale: "Någon annan hann ändra mallen före dig. Ladda om sidan och jämför.",
} as const;
