import { z } from "zod";
import { clockField } from "@/lib/platform/clock-field";
import { choice, id, optionalText, requiredDay, requiredText } from "@/lib/platform/fields";
import { idList } from "../schema";
import { deciderTexts } from "./texts";

export const registerDecisionSchema = z.object({
  requestId: id(),
  placementIds: idList("Välj minst ett barn som beslutet gäller"),
  decider: choice(deciderTexts, { message: "Välj vem som har fattat beslutet" }),
  deciderName: requiredText({
    message: "Skriv namnet på den som fattade beslutet, eller på ledamoten som ledde mötet",
    max: 120,
  }),
  decidedOn: requiredDay({ message: "Skriv dagen för beslutet, till exempel 2026-11-21" }),
  decidedAt: clockField,
  legalBasisCode: requiredText({ message: "Välj vad beslutet grundas på", max: 40 }),
  reference: optionalText({ max: 80 }),
  checksSeenOn: requiredDay({ message: "Skriv dagen då ni tog del av registerkontrollerna" }),
  guardianConsent: optionalText({ max: 300 }),
  consultationNote: optionalText({ max: 500 }),
});
export type RegisterDecisionInput = z.output<typeof registerDecisionSchema>;

export const reportToBoardSchema = z.object({
  requestId: id(),
  placementIds: idList("Välj minst ett barn som anmälan gäller"),
  meetingOn: requiredDay({ message: "Skriv dagen för nämndens möte, till exempel 2026-12-03" }),
  reference: optionalText({ max: 80 }),
});
export type ReportToBoardInput = z.output<typeof reportToBoardSchema>;
