import { paths } from "@/lib/platform/paths";
import type { FamilyStage, Milestone, StepStanding, Turn } from "./rules";

export const turnTexts = {
  UNIT: "Vi arbetar med ärendet",
  FAMILY: "Vi väntar på dig",
  RESTS: "Vilar",
  AUTHORITY: "Vi väntar på en annan myndighet",
  NOBODY: "Inget att göra här",
} as const satisfies Record<Turn, string>;

/** Where an inquiry is, in the family's words. */
export const stageTexts = {
  RECEIVED: {
    title: "Vi har fått er anmälan",
    text: "Någon av oss hör av sig. Då berättar vi mer och du kan fråga om allt du undrar.",
  },
  IN_CONTACT: {
    title: "Vi har hört av oss",
    text: "Vi bestämmer en tid för ett informationssamtal. Har du missat ett samtal från oss? Ring gärna upp.",
  },
  INFO_CALL_HELD: {
    title: "Vi har haft ett informationssamtal",
    text: "Nu tar vi ställning till om vi ska börja en utredning tillsammans med er.",
  },
  INVESTIGATED: {
    title: "Utredningen har börjat",
    text: "Er utredare berättar vad som händer och när. Ring om du inte har hört något.",
  },
  INVESTIGATION_RESTS: {
    title: "Utredningen är pausad",
    text: "Er utredare hör av sig när den fortsätter. Ring om du undrar över något.",
  },
  TO_GO_THROUGH: {
    title: "Utredningen är skriven",
    text: "Nu ska ni få läsa den. Er utredare bestämmer en tid med er, och då kan ni rätta och lägga till.",
  },
  TO_DECIDE: {
    title: "Nu väntar ni på besked",
    text: "Vi har gått igenom utredningen med er. Enhetschefen läser den och avgör om ert hem passar.",
  },
  DECIDED: {
    title: "Bedömningen är klar",
    text: "Er utredare berättar vad vi kom fram till och vad som händer nu. Ring om du inte har hört något.",
  },
  INVESTIGATION_ENDED: {
    title: "Utredningen är avslutad",
    text: "Ni är välkomna tillbaka när ni vill. Ring oss om du undrar över något.",
  },
  PARKED: {
    title: "Er anmälan vilar",
    text: "Ta den tid ni behöver. Vi hör av oss när tiden är inne, och ni kan fortsätta tidigare om ni vill.",
  },
  UNREACHABLE: {
    title: "Vi har inte lyckats nå er",
    text: "Vi har försökt flera gånger. Är ni fortfarande intresserade? Ring oss, eller läs längre ner hur ni gör.",
  },
  NOT_PROCEEDING: {
    title: "Vi går inte vidare",
    text: "Ring oss om du undrar över varför, eller om något har ändrats hos er.",
  },
  WITHDRAWN: {
    title: "Ni har tagit tillbaka er anmälan",
    text: "Tack för att ni ville. Ångrar ni er? Längre ner står hur ni gör.",
  },
  MERGED: {
    title: "Er anmälan hör ihop med en annan",
    text: "Vi har fått två anmälningar från er familj och arbetar med dem tillsammans. Ring oss om du undrar hur det går.",
  },
} as const satisfies Record<FamilyStage, { title: string; text: string }>;

/** What a stage means for the family; a no is explained by the letter where there is one. */
export function stageLead(stage: FamilyStage, hasLetter: boolean): string {
  const { text } = stageTexts[stage];
  if (stage !== "NOT_PROCEEDING" || !hasLetter) return text;
  return "I brevet här nedanför står varför. Ring oss om du undrar över något, eller om något har ändrats hos er.";
}

/** How the first step of those left stands. */
export const stepStandingTexts = {
  UNDER_WAY: "Pågår",
  NEXT: "Nästa steg",
  RESTS: "Vilar",
} as const satisfies Record<StepStanding, string>;

export const milestoneTexts = {
  SENT: "Ni skickade er anmälan",
  CONTACT: "Vi hör av oss",
  INFO_CALL: "Informationssamtal",
  INVESTIGATION: "Utredning",
  GOING_THROUGH: "Vi går igenom utredningen med er",
  DECISION: "Besked",
} as const satisfies Record<Milestone, string>;

/** The pages of a family, in the order of its menu. Only pages that exist. */
const familyMenu = [
  { href: paths.family, label: "Min ansökan", isStart: true },
  { href: paths.familyPages.messages, label: "Meddelanden" },
  { href: paths.familyPages.documents, label: "Handlingar" },
  { href: paths.familyPages.visits, label: "Besök och tider" },
  { href: paths.familyPages.consents, label: "Samtycken" },
  { href: paths.familyPages.kept, label: "Det vi sparar" },
] as const;

/** The menu with how many messages wait to be read. */
export function familyMenuWith(
  unread: number,
): { href: string; label: string; isStart?: boolean }[] {
  return familyMenu.map((line) =>
    line.href === paths.familyPages.messages && unread > 0
      ? { ...line, label: `${line.label} (${unread})` }
      : line,
  );
}

export const linkTexts = {
  asked:
    "Om adressen finns hos oss kommer en länk inom några minuter. Titta i skräpposten också. Har ni anmält er i telefon utan e-postadress? Ring oss.",
  gone: "Länken är redan använd, eller så har den slutat gälla. Begär en ny länk. Är du inbjuden av någon? Be om en ny inbjudan.",
} as const;
