import { z } from "zod";
import { id } from "@/lib/platform/fields";

/** What notes and files are kept about. */
export const matterTypes = [
  "INQUIRY",
  "INVESTIGATION",
  "HOUSEHOLD",
  "PERSON",
  "HOME",
  "REQUEST",
  "CHILD",
  "PLACEMENT",
] as const;

/** The same, and what is between the unit and a family, which the family's own pages send and show. */
export type MatterType = (typeof matterTypes)[number] | "FAMILY";

/** One thing that notes and files are kept about. */
export type Matter = { type: MatterType; id: string };

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";

/** The matter as forms about it carry it. */
export const matterFields = { subjectType: z.enum(matterTypes, STALE), subjectId: id() };
