import { z } from "zod";
import { id, requiredEmail, requiredText, version } from "@/lib/platform/fields";
import { safeReturnTo } from "@/lib/platform/paths";
import { isName } from "@/lib/platform/text-input";

/** Where to go once tied; a page of our own or the first one. */
export const tieIdentitySchema = z.object({
  returnTo: z
    .string()
    .optional()
    .catch(undefined)
    .transform((path) => safeReturnTo(path)),
});
export type TieIdentityInput = z.output<typeof tieIdentitySchema>;

/** A name that goes out in a mail to somebody who has not asked for it: no message fits in it. */
function name({ message, max }: { message: string; max: number }) {
  return requiredText({ message, max }).refine(isName, `${message} med bara bokstäver`);
}

export const inviteAdultSchema = z.object({
  givenName: name({ message: "Skriv förnamnet", max: 40 }),
  familyName: name({ message: "Skriv efternamnet", max: 80 }),
  email: requiredEmail(),
});
export type InviteAdultInput = z.output<typeof inviteAdultSchema>;

export const thisInvitationSchema = z.object({ adultId: id() });
export type ThisInvitationInput = z.output<typeof thisInvitationSchema>;

export const untieIdentitySchema = z.object({ inquiryId: id(), adultId: id(), version: version() });
export type UntieIdentityInput = z.output<typeof untieIdentitySchema>;
