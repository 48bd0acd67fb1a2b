import { z } from "zod";
import {
  choice,
  id,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { parseMoneyInput, toDecimal } from "@/lib/platform/money";
import { isCampaignCode } from "./rules";
import { channelTexts } from "./texts";

const CODE =
  "Skriv koden med små bokstäver a–z, siffror och bindestreck, till exempel hosten-buss. Minst två tecken";
const DAY = "Skriv dagen, till exempel 2026-11-21";
const COST = "Skriv kostnaden i kronor, till exempel 12 500";
const ORDER = "Sista dagen måste vara samma dag som den första eller senare";

/** A sum of kronor as people write it, as the database stores it; null if left empty. */
const cost = optionalText({ max: 20 }).transform((text, context) => {
  if (text === null) return null;
  const ore = parseMoneyInput(text);
  if (ore !== null && ore >= 0n) return toDecimal(ore);
  context.addIssue({ code: "custom", message: COST, input: text });
  return z.NEVER;
});

const described = {
  name: requiredText({ message: "Skriv vad kampanjen heter", max: 80 }),
  channel: choice(channelTexts, { message: "Välj var kampanjen syns" }),
  startsOn: requiredDay({ message: DAY }),
  endsOn: optionalDay({ message: DAY }),
  cost,
};
const inOrder = {
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
  message: ORDER,
  path: ["endsOn"],
};
const areInOrder = ({ startsOn, endsOn }: { startsOn?: string; endsOn?: string | null }) =>
  !startsOn || !endsOn || endsOn >= startsOn;

export const startCampaignSchema = z
  .object({
    code: requiredText({ message: CODE, max: 40 }).refine(isCampaignCode, CODE),
    ...described,
  })
  .refine(areInOrder, inOrder);
export type StartCampaignInput = z.output<typeof startCampaignSchema>;

export const changeCampaignSchema = z
  .object({ campaignId: id(), version: version(), ...described })
  .refine(areInOrder, inOrder);
export type ChangeCampaignInput = z.output<typeof changeCampaignSchema>;

/** The code that an address or a form carries; anything that cannot be one is passed over. */
export const campaignCode = z
  .string()
  .refine(isCampaignCode)
  .optional()
  .catch(undefined)
  .transform((code) => code ?? null);

/** What every public page may be given in its address. */
export const campaignQuery = z.object({ kampanj: campaignCode });
