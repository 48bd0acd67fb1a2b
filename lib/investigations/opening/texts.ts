import type { PairFault } from "./rules";

export const pairFaultTexts = {
  LEAD_NEEDED: {
    field: "leadId",
    text: "Välj vilken familjehemssekreterare som ska vara huvudutredare",
  },
  LEAD_NOT_CONSULTANT: { field: "leadId", text: "Välj en huvudutredare som arbetar på enheten" },
  SECOND_NOT_CONSULTANT: {
    field: "secondId",
    text: "Välj en medutredare som arbetar på enheten",
  },
  SAME: { field: "secondId", text: "Välj någon annan: en utredning har två olika utredare" },
} as const satisfies Record<PairFault, { field: string; text: string }>;
