import type { Metadata } from "next";
import { AskForLink, OpenLink } from "@/components/inquiries/link-page";
import { PublicShell } from "@/components/layout/public-shell";
import { visitor } from "@/lib/access/require-actor";
import { isLinkOpen } from "@/lib/inquiries/family/queries";
import { linkQuery } from "@/lib/inquiries/family/schema";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Följ er intresseanmälan") },
  robots: { index: false },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Open to all: it looks at the link without using it, since programmes that read mail follow links. */
export default async function LinkPage({ searchParams }: Props) {
  const { nyckel: token } = linkQuery.parse(await searchParams);
  const isOpen = token !== undefined && (await isLinkOpen(await visitor(), token));
  return (
    <PublicShell>
      {isOpen ? <OpenLink token={token} /> : <AskForLink isGone={token !== undefined} />}
    </PublicShell>
  );
}
