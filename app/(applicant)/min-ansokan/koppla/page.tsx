import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Tied, TieGone, TieIdentity } from "@/components/inquiries/family/tie-identity";
import { PublicShell } from "@/components/layout/public-shell";
import { keptTie } from "@/lib/access/browser-cookies";
import { currentActor } from "@/lib/access/require-actor";
import { tieOffer } from "@/lib/inquiries/adults/queries";
import { now } from "@/lib/platform/clock";
import { paths, RETURN_TO, safeReturnTo } from "@/lib/platform/paths";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Koppla e-legitimation") },
  robots: { index: false },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where e-identification leads back to; who comes without a tie of this browser is told what to do. */
export default async function TiePage({ searchParams }: Props) {
  const actor = await currentActor();
  if (actor === null) redirect(paths.signIn(paths.family));
  if (!actor.isStrong) redirect(paths.familyPages.identify());
  const tie = await keptTie(now());
  const isTied = actor.adultId !== null && (tie === null || tie.adultId === actor.adultId);
  const offer = tie === null ? null : await tieOffer(actor, tie);
  const returnTo = safeReturnTo((await searchParams)[RETURN_TO]);
  return (
    <PublicShell frame={await currentFrame()}>
      {isTied ? (
        <Tied returnTo={returnTo} />
      ) : offer === null ? (
        <TieGone isStale={tie === null} />
      ) : (
        <TieIdentity name={actor.displayName} offer={offer} returnTo={returnTo} />
      )}
    </PublicShell>
  );
}
