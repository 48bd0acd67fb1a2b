import { homeKindLabels } from "@/lib/homes/texts";
import type {
  InvestigationOutcome,
  InvestigationState,
  InvestigatorRole,
} from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";
import { questionTitle } from "./assessment/texts";
import { consentPurposeLabels } from "./consents/texts";
import { registerLabels, standingWords } from "./register-checks/texts";
import type { Missing } from "./requirements/rules";
import type { DecidingFault, Part, Stage } from "./rules";

export const investigationStateLabels = {
  OPEN: "Pågår",
  ON_HOLD: "Pausad",
  SUBMITTED: "Lämnad för bedömning",
  COMMUNICATED: "Genomgången med familjen",
  CLOSED: "Avslutad",
} as const satisfies Record<InvestigationState, string>;

export const outcomeLabels = {
  SUITABLE: "Lämpligt",
  SUITABLE_LIMITED: "Lämpligt med begränsningar",
  NOT_SUITABLE: "Inte lämpligt",
  WITHDRAWN: "Familjen tog tillbaka sin ansökan",
  DISCONTINUED: "Enheten avbröt utredningen",
} as const satisfies Record<InvestigationOutcome, string>;

/** What investigators may propose and the decider decide. */
export const proposedOutcomeLabels = {
  SUITABLE: outcomeLabels.SUITABLE,
  SUITABLE_LIMITED: outcomeLabels.SUITABLE_LIMITED,
  NOT_SUITABLE: outcomeLabels.NOT_SUITABLE,
} as const;

/** How an investigation ends without an assessment. */
export const closingOutcomeLabels = {
  WITHDRAWN: outcomeLabels.WITHDRAWN,
  DISCONTINUED: outcomeLabels.DISCONTINUED,
} as const;

export const investigatorRoleLabels = {
  LEAD: "Huvudutredare",
  SECOND: "Medutredare",
} as const satisfies Record<InvestigatorRole, string>;

/** The same words as for the home that comes of it. */
export const missionLabels = homeKindLabels;

export const stageLabels = {
  CONSENTS: "Samtycken",
  REGISTER_CHECKS: "Registerkontroller",
  VISITS: "Hembesök",
  INTERVIEWS: "Intervjuer",
  REFERENCES: "Referenser",
  ANALYSIS: "Analys",
  READY: "Klar att lämna",
  ON_HOLD: investigationStateLabels.ON_HOLD,
  SUBMITTED: investigationStateLabels.SUBMITTED,
  COMMUNICATED: "Väntar på beslut",
  CLOSED: investigationStateLabels.CLOSED,
} as const satisfies Record<Stage, string>;

export const partLabels = {
  overview: "Översikt",
  family: "Familjen",
  household: "Hushåll",
  checks: "Kontroller",
  visits: "Hembesök",
  interviews: "Intervjuer",
  references: "Referenser",
  analysis: "Analys",
  decision: "Bedömning",
  journal: "Journal",
} as const satisfies Record<Part, string>;

const partSegments = {
  overview: "",
  family: "/familjen",
  household: "/hushall",
  checks: "/kontroller",
  visits: "/hembesok",
  interviews: "/intervjuer",
  references: "/referenser",
  analysis: "/analys",
  decision: "/bedomning",
  journal: "/journal",
} as const satisfies Record<Part, string>;

/** The address of one part of an investigation. */
export function partPath(investigationId: string, part: Part): string {
  return `${paths.staff.investigation(investigationId)}${partSegments[part]}`;
}

/** The form that opens an investigation out of an inquiry. */
export function openingPath(inquiryId: string): string {
  return `${paths.staff.investigations()}/ny?anmalan=${encodeURIComponent(inquiryId)}`;
}

/** The page where readers of protected households are named. */
export const protectedPath = `${paths.staff.investigations()}/skyddade`;

/** What is missing, in words that say what to do. `name` is the adult's, where it concerns one. */
export function missingText(missing: Missing): string {
  switch (missing.code) {
    case "ADULT":
      return "Lägg till minst en vuxen som tar emot barn.";
    case "CONSENT":
      return `${missing.name}: samtycke saknas (${lower(consentPurposeLabels[missing.detail])}).`;
    case "REGISTER":
      return `${missing.name}: ${registerLabels[missing.detail]} – ${standingWords[missing.standing]}.`;
    case "VISITS":
      return `${missing.have} av ${missing.need} hembesök är gjorda.`;
    case "INTERVIEW":
      return `${missing.name}: enskild intervju saknas.`;
    case "REFERENCES":
      return `${missing.name}: ${missing.have} av ${missing.need} referenser är tagna.`;
    case "ANSWER":
      return `Frågan ”${questionTitle(missing.detail)}” är inte besvarad.`;
  }
}

export const decidingFaultTexts = {
  INVESTIGATOR: "Du utreder hemmet och får därför inte fatta beslutet.",
  PROPOSER: "Du har lämnat förslaget och får därför inte fatta beslutet.",
  WORKED: "Du har tidigare arbetat i utredningen och får därför inte fatta beslutet.",
  CONFLICT: "Du har anmält jäv och får därför inte fatta beslutet.",
} as const satisfies Record<DecidingFault, string>;

export const investigationTexts = {
  gone: "Utredningen finns inte, eller så får du inte se den.",
  raced: "Någon annan hann före: utredningen har gått vidare. Ladda om sidan.",
  notInvestigator:
    "Bara de två utredarna registrerar i utredningen. Be enhetschefen byta utredare om du ska ta över.",
  notOpen:
    "Utredningen är inte öppen för nya uppgifter. Återuppta den eller begär komplettering först.",
  closed: "Utredningen är avslutad.",
  notAdult: "Välj en av de vuxna i hushållet.",
} as const;

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}
