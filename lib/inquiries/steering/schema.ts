import { z } from "zod";
import { optionalChoice, optionalMultiLine, requiredDay } from "@/lib/platform/fields";
import { ownWithdrawalTexts } from "./texts";

export const pauseOwnSchema = z.object({
  until: requiredDay({ message: "Skriv vilken dag ni vill fortsätta" }),
  reason: optionalMultiLine({ max: 250 }),
});
export type PauseOwnInput = z.output<typeof pauseOwnSchema>;

export const withdrawOwnSchema = z.object({ reason: optionalChoice(ownWithdrawalTexts) });
export type WithdrawOwnInput = z.output<typeof withdrawOwnSchema>;

export const resumeOwnSchema = z.object({});
