import { decisionTexts } from "../decision/texts";
import { decidingFaultTexts, investigationTexts } from "../texts";
import type { ClosingFault } from "./rules";

export const closingFaultTexts = {
  ...decidingFaultTexts,
  STATE: decisionTexts.returnFirst,
  NOT_DECIDER: "Enhetschefen avbryter en utredning. Be henne eller honom om det.",
  NOT_INVOLVED: investigationTexts.notInvestigator,
} as const satisfies Record<ClosingFault, string>;
