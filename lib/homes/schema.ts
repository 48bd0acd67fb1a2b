import { z } from "zod";
import { choice, id, version } from "@/lib/platform/fields";
import { homeEndReasonLabels } from "./texts";

export const assignHomeSchema = z.object({
  homeId: id(),
  version: version(),
  consultantId: id({ message: "Välj vem som ska vara hemmets konsulent" }),
});
export type AssignHomeInput = z.output<typeof assignHomeSchema>;

export const endHomeSchema = z.object({
  homeId: id(),
  version: version(),
  reason: choice(homeEndReasonLabels, { message: "Välj varför hemmet avslutas" }),
});
export type EndHomeInput = z.output<typeof endHomeSchema>;
