import { formatInstant } from "@/lib/platform/dates";
import type { ProposalAnswer } from "@/lib/platform/generated/enums";
import type { AcceptObstacle, ProposeObstacle } from "./rules";

/** Stands for the municipality of a home with protected data, which the unit gets in touch with. */
export const SECRET_MUNICIPALITY = "kommunen där hemmet ligger (enheten förmedlar kontakten)";

/** How a proposal was answered. */
export const proposalAnswerTexts = {
  ACCEPTED: "Godtaget",
  DECLINED: "Kommunen tackade nej",
  WITHDRAWN: "Förslaget togs tillbaka",
} as const satisfies Record<ProposalAnswer, string>;

export const proposalTexts = {
  gone: "Förslaget finns inte, eller så får du inte svara på det.",
  choose: "Välj minst ett förslag",
  declinedRelease: "Kommunen tackade nej",
  expired: (expiresAt: Date) =>
    `Platsen hölls till ${formatInstant(expiresAt)} och den tiden har gått ut. Skriv till konsulenten nedan eller ring, så håller konsulenten en plats på nytt eller lämnar ett annat förslag.`,
} as const;

export const acceptObstacleTexts = {
  ANSWERED:
    "Förslaget är redan besvarat eller tillbakataget. Ladda om sidan och se vad som gäller nu.",
  EXPIRED:
    "Platsen hålls inte längre. Skriv till konsulenten nedan eller ring, så håller konsulenten en plats på nytt eller lämnar ett annat förslag.",
  NOT_ALL: "Barnen ska bo tillsammans. Godta förslaget för alla barnen på en gång.",
} as const satisfies Record<AcceptObstacle, string>;

export const proposeObstacleTexts = {
  NOTHING_HELD: "Håll plats i hemmet först. Det som föreslås ska vara ledigt när kommunen svarar.",
  NOT_ALL: "Barnen ska bo tillsammans. Håll plats i hemmet för alla barnen innan du föreslår det.",
  PROPOSED_ALREADY: "Hemmet är redan föreslaget. Vänta på kommunens svar.",
} as const satisfies Record<ProposeObstacle, string>;
