import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { NotFoundPage } from "@/components/site/not-found-page";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

/**
 * What the server in front asks for when a page is missing: drawn as a page like others, because the
 * framework leaves the page of its own `notFound` to the browser's script.
 */
const NOWHERE = "/finns-inte";

type Props = { params: Promise<{ address: string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = pathOf((await params).address);
  if (path === NOWHERE) return { title: { absolute: pageTitle("Sidan finns inte") } };
  return writtenMetadata(await writtenPage(path), await currentFrame());
}

/** Every page that is rows, in every language that is rows. */
export default async function Page({ params }: Props) {
  const path = pathOf((await params).address);
  if (path === NOWHERE) return <NotFoundPage />;
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  return (
    <PublicShell frame={frame}>
      <WrittenPage page={page} frame={frame} />
    </PublicShell>
  );
}

const pathOf = (address: string[]) => `/${address.join("/")}`;
