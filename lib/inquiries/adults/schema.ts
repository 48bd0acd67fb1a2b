import { z } from "zod";
import { id, requiredEmail, requiredText, version } from "@/lib/platform/fields";
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

export const inviteAdultSchema = z.object({
  givenName: requiredText({ message: "Skriv förnamnet", max: 80 }),
  familyName: requiredText({ message: "Skriv efternamnet", max: 80 }),
  email: requiredEmail(),
});
export type InviteAdultInput = z.output<typeof inviteAdultSchema>;

export const thisInvitationSchema = z.object({ adultId: id() });
export type ThisInvitationInput = z.output<typeof thisInvitationSchema>;

export const untieIdentitySchema = z.object({ inquiryId: id(), adultId: id(), version: version() });
export type UntieIdentityInput = z.output<typeof untieIdentitySchema>;
