import { z } from "zod";
import { missionTexts } from "@/lib/inquiries/questions/texts";

const missions = Object.keys(missionTexts) as [keyof typeof missionTexts];
const month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .optional()
  .catch(undefined);

/** What the statistics are given in their address; what cannot be read is left out. */
export const statisticsQuery = z.object({
  fran: month,
  till: month,
  uppdrag: z.enum(missions).optional().catch(undefined),
  kalla: z
    .string()
    .regex(/^[A-Z_]+(:[a-z0-9-]{2,40})?$/)
    .optional()
    .catch(undefined),
});
export type StatisticsQuery = z.output<typeof statisticsQuery>;
