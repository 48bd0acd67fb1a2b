import type { ConsentPurpose } from "../consents/rules";
import type { ReferenceRelation } from "./texts";

/** The consent without which somebody may not be asked about an adult. */
export function consentNeededFor(relation: ReferenceRelation): ConsentPurpose {
  return relation === "EARLIER_CLIENT" ? "EARLIER_CLIENTS" : "REFERENCES";
}
