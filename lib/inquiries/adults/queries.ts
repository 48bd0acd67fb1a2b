import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import type { Tie } from "@/lib/access/browser-cookies";
import { defineQuery } from "@/lib/access/define-query";
import { setContext } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";

const reader = jobActor("family-tie");

/** What somebody who has just signed in is asked to say yes to. */
export type TieOffer = { givenName: string; number: string; isTied: boolean };

/**
 * The page that a sign-in is to be tied to; null when it is not there any more. Only a browser that
 * had been let in to the page by a link holds the sealed tie that is asked by.
 */
export const tieOffer = defineQuery({
  permission: "public",
  run: async ({ tx }, { adultId }: Tie): Promise<TieOffer | null> => {
    await setContext(tx, dbContextOf(reader));
    const adult = await tx.inquiryAdult.findFirst({
      where: { id: adultId, leftAt: null, inquiry: { protectionLevel: "NONE" } },
      select: { givenName: true, userId: true, inquiry: { select: { number: true } } },
    });
    if (adult === null) return null;
    const { givenName, userId, inquiry } = adult;
    return { givenName, number: inquiry.number, isTied: userId !== null };
  },
});

/** Where a sign-in by e-identification leads back to, and whether there is one to sign in by. */
export type IdentityStart = { isTied: boolean; callbackUrl: string };

/**
 * How an adult who came by a link goes on to sign in; null when it is not needed, or when families
 * cannot.
 * @param returnTo the page that asked for it, a safe one of our own.
 */
export const identityStart = defineQuery({
  permission: "family.inquiry.read",
  run: async ({ tx, actor }, returnTo: string): Promise<IdentityStart | null> => {
    if (actor.isStrong || env.citizenIssuer === undefined) return null;
    const adult = await tx.inquiryAdult.findFirst({
      where: { id: actor.adultId ?? undefined, leftAt: null },
      select: { userId: true },
    });
    const isTied = adult !== null && adult.userId !== null;
    const next = isTied ? returnTo : paths.familyPages.tie(returnTo);
    return { isTied, callbackUrl: new URL(next, env.appUrl).href };
  },
});
