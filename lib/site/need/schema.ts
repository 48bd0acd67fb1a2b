import { z } from "zod";
import { checkbox, id, requiredDay, requiredMultiLine, version } from "@/lib/platform/fields";

export const MOST_NEED = 300;

export const publishNeedSchema = z.object({
  text: requiredMultiLine({ message: "Skriv vilka hem ni behöver just nu", max: MOST_NEED }),
  validUntil: requiredDay({
    message: "Skriv till och med vilken dag meningen ska visas, till exempel 2026-12-31",
  }),
  /** The manager has seen that the sentence may point at a child, and judged that it does not. */
  isConsidered: checkbox(),
});
export type PublishNeedInput = z.output<typeof publishNeedSchema>;

export const withdrawNeedSchema = z.object({ needId: id(), version: version() });
export type WithdrawNeedInput = z.output<typeof withdrawNeedSchema>;
