import { z } from "zod";
import { id, optionalDay, requiredDay, requiredText } from "@/lib/platform/fields";

const DAY = "Skriv dagen så här: 2026-11-21";

/** A pause or a stop: the last day is the last one on which it holds, none is until further notice. */
export const overlaySchema = z.object({
  homeId: id(),
  startsOn: requiredDay({ message: "Skriv från vilken dag, till exempel 2026-11-21" }),
  lastDay: optionalDay({ message: DAY }),
  reason: requiredText({ message: "Skriv varför", max: 300 }),
});
export type OverlayInput = z.output<typeof overlaySchema>;

export const liftOverlaySchema = z.object({ overlayId: id() });
export type LiftOverlayInput = z.output<typeof liftOverlaySchema>;
