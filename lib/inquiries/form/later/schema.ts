import { z } from "zod";
import { requiredEmail } from "@/lib/platform/fields";
import { steps } from "../../questions/texts";

const email = requiredEmail({
  message: "Skriv din e-postadress, till exempel namn@exempel.se",
});

export const saveForLaterSchema = z.object({ email });
export type SaveForLaterInput = z.output<typeof saveForLaterSchema>;

export const requestDraftLinkSchema = z.object({ email });
export type RequestDraftLinkInput = z.output<typeof requestDraftLinkSchema>;

/** A token as `opaqueToken` makes it; anything else fits no link. */
const linkToken = z.string().max(200).catch("");

export const draftLinkSchema = z.object({ token: linkToken });
export type DraftLinkInput = z.output<typeof draftLinkSchema>;
export const leaveDraftSchema = z.object({});

/** What a job is handed to mail links by. */
export const draftLinkRequest = z.object({ requestId: z.guid(), sealedEmail: z.string() });
export type DraftLinkRequest = z.output<typeof draftLinkRequest>;

const flag = z.literal("1").optional().catch(undefined);
const slugs = steps.map(({ slug }) => slug);

/** What the page that saves a form for later is given in its address. */
export const laterQuery = z.object({
  steg: z.enum(slugs).optional().catch(undefined),
  skickad: flag,
});

/** What the page that a mailed link opens is given in its address. */
export const resumeQuery = z.object({ nyckel: linkToken.optional() });
