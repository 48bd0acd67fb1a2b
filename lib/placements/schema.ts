import { z } from "zod";
import { clockField } from "@/lib/platform/clock-field";
import {
  choice,
  id,
  optionalDay,
  optionalMultiLine,
  requiredDay,
  requiredText,
  version,
  yesNo,
} from "@/lib/platform/fields";
import { endReasonTexts } from "./texts";

/** One or more ids from boxes of the same name, without repeats. */
export function idList(message: string) {
  return z
    .union([z.string(), z.array(z.string())], message)
    .transform((sent) => [...new Set([sent].flat())])
    .pipe(z.array(id()).min(1, message).max(6, message));
}

const placement = { placementId: id(), version: version() };

export const startPlacementSchema = z.object({
  ...placement,
  arrivedOn: requiredDay({ message: "Skriv dagen då barnet kom, till exempel 2026-11-21" }),
  arrivedAt: clockField,
  agreementSignedOn: optionalDay({ message: "Skriv dagen så här: 2026-11-21" }),
});
export type StartPlacementInput = z.output<typeof startPlacementSchema>;

export const recordAgreementSchema = z.object({
  ...placement,
  signedOn: requiredDay({ message: "Skriv dagen då avtalet skrevs under" }),
});
export type RecordAgreementInput = z.output<typeof recordAgreementSchema>;

export const prolongPlacementSchema = z.object({
  ...placement,
  expectedEndOn: optionalDay({ message: "Skriv dagen så här: 2026-11-21" }),
});
export type ProlongPlacementInput = z.output<typeof prolongPlacementSchema>;

export const cancelPlacementSchema = z.object({
  ...placement,
  reason: requiredText({ message: "Skriv kort varför placeringen inte blir av", max: 80 }),
});
export type CancelPlacementInput = z.output<typeof cancelPlacementSchema>;

export const endPlacementSchema = z.object({
  ...placement,
  departedOn: requiredDay({ message: "Skriv dagen då barnet lämnade hemmet" }),
  departedAt: clockField,
  reason: choice(endReasonTexts, { message: "Välj varför placeringen avslutas" }),
  isPlanned: yesNo({ message: "Svara om avslutet var planerat" }),
  note: optionalMultiLine({ max: 500 }),
});
export type EndPlacementInput = z.output<typeof endPlacementSchema>;

export const childInvestigationSchema = z.object({
  ...placement,
  openedOn: optionalDay({ message: "Skriv dagen så här: 2026-11-21" }),
  closedOn: optionalDay({ message: "Skriv dagen så här: 2026-11-21" }),
  specialReasons: optionalMultiLine({ max: 500 }),
});
export type ChildInvestigationInput = z.output<typeof childInvestigationSchema>;
