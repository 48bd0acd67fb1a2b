import { z } from "zod";
import { safeReturnTo } from "@/lib/platform/paths";

/** Where to go once tied; a page of our own or the first one. */
export const tieIdentitySchema = z.object({
  returnTo: z
    .string()
    .optional()
    .catch(undefined)
    .transform((path) => safeReturnTo(path)),
});
export type TieIdentityInput = z.output<typeof tieIdentitySchema>;
