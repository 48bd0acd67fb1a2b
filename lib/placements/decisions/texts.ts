import type { Decider } from "@/lib/platform/generated/enums";
import type { DecisionFault, ReportObstacle } from "./rules";

/** Who may decide that a child is placed; an employee never is among them (SoL 30:6–7). */
export const deciderTexts = {
  BOARD: "Nämnden",
  COMMITTEE: "Utskottet",
  CHAIR_URGENT: "Ordföranden eller en särskilt utsedd ledamot, när det är bråttom",
} as const satisfies Record<Decider, string>;

export const decisionFaultTexts = {
  BASIS_NOT_IN_FORCE: "Den grunden gällde inte den dagen. Välj en annan grund.",
  DECIDER_NOT_ALLOWED:
    "Med den grunden får ordföranden inte besluta ensam. Nämnden eller utskottet ska fatta beslutet.",
  DECIDER_IS_EMPLOYEE:
    "En handläggare kan aldrig besluta om en placering. Skriv namnet på den förtroendevalda som fattade beslutet.",
  DECIDED_IN_FUTURE: "Beslutet kan inte vara fattat senare än nu. Kontrollera dag och tid.",
  DECIDED_BEFORE_PROPOSAL:
    "Beslutet gäller det här hemmet, och hemmet föreslogs senare än så. Kontrollera dag och tid.",
  CHECKS_AFTER_DECISION:
    "Registerkontrollerna ska ha setts före beslutet (3 kap. 3 § socialtjänstförordningen).",
  CONSENT_MISSING:
    "Skriv vem som har samtyckt, när och hur. Utan vårdnadshavarens samtycke går det inte att placera med den här grunden.",
  CONSULTATION_MISSING:
    "Skriv när och med vem ni har samrått. Det ska ske före beslutet (22 kap. 6 § socialtjänstlagen).",
} as const satisfies Record<DecisionFault, string>;

export const reportObstacleTexts = {
  NOT_BY_CHAIR: "Bara det som ordföranden har beslutat ensam anmäls till nämnden.",
  REPORTED_ALREADY: "Beslutet är redan anmält. Ladda om sidan.",
  IN_FUTURE: "Skriv dagen när mötet har varit. Det kan inte vara senare än i dag.",
  BEFORE_DECISION: "Mötet kan inte ha varit före beslutet. Kontrollera dagen.",
} as const satisfies Record<ReportObstacle, string>;

export const decisionTexts = {
  goneToReport: "Beslutet finns inte, eller så får du inte anmäla det.",
  gone: "Placeringen finns inte, eller så får du inte registrera beslut om den.",
  registeredAlready: "Beslutet är redan registrerat. Ladda om sidan.",
} as const;
