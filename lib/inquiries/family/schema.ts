import { z } from "zod";
import { requiredEmail } from "@/lib/platform/fields";

export const requestSignInLinkSchema = z.object({ email: requiredEmail() });
export type RequestSignInLinkInput = z.output<typeof requestSignInLinkSchema>;

/** A token as `opaqueToken` makes it; anything else fits no link. */
const linkToken = z.string().max(200).catch("");

export const openSignInLinkSchema = z.object({ token: linkToken });
export type OpenSignInLinkInput = z.output<typeof openSignInLinkSchema>;

/** What the page of a link is given in its address. */
export const linkQuery = z.object({ nyckel: linkToken.optional() });

/** The forms of the overview, one of which is open. */
export const familyForms = ["pausa", "avsluta", "bjud-in"] as const;
export type FamilyForm = (typeof familyForms)[number];

/** What the overview is given in its address. */
export const overviewQuery = z.object({ gor: z.enum(familyForms).optional().catch(undefined) });

/** What a job is handed to mail links by. */
export const linkRequest = z.object({ requestId: z.guid(), sealedEmail: z.string() });
export type LinkRequest = z.output<typeof linkRequest>;
