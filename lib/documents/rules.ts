import type { RetentionClass } from "@/lib/platform/generated/enums";
import type { MatterType } from "./schema";

/**
 * How long what is written about a matter is kept. Source: SoL 16:1 (five years after the last note)
 * and 16:2 (never destroyed: what concerns a child's placement).
 */
export const retentionClassOf = {
  INQUIRY: "INQUIRY",
  FAMILY: "INQUIRY",
  INVESTIGATION: "HOME_FILE",
  HOUSEHOLD: "HOME_FILE",
  PERSON: "HOME_FILE",
  HOME: "HOME_FILE",
  REQUEST: "PLACEMENT",
  CHILD: "PLACEMENT",
  PLACEMENT: "PLACEMENT",
} as const satisfies Record<MatterType, RetentionClass>;
