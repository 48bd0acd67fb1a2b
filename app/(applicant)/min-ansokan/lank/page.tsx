import type { Metadata } from "next";
import { AskForLink, OpenLink } from "@/components/inquiries/link-page";
import { PublicShell } from "@/components/layout/public-shell";
import { visitor } from "@/lib/access/require-actor";
import { openLink } from "@/lib/inquiries/family/queries";
import { linkQuery } from "@/lib/inquiries/family/schema";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Följ er intresseanmälan") },
  robots: { index: false },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Open to all: it looks at the link without using it, since programmes that read mail follow links. */
export default async function LinkPage({ searchParams }: Props) {
  const { nyckel: token } = linkQuery.parse(await searchParams);
  const link = token === undefined ? null : await openLink(await visitor(), token);
  return (
    <PublicShell frame={await currentFrame()}>
      {token !== undefined && link !== null ? (
        <OpenLink token={token} invitedBy={link.invitedBy} />
      ) : (
        <AskForLink isGone={token !== undefined} />
      )}
    </PublicShell>
  );
}
