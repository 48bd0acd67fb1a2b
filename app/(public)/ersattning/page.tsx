import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RateTables } from "@/components/site/compensation-tables";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { PayExample } from "@/components/site/pay-example";
import { today } from "@/lib/platform/clock";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { readExample } from "@/lib/site/rates/example/schema";
import { pageTitle } from "@/lib/site/texts";

const path = "/ersattning";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const metadata = writtenMetadata(await writtenPage(path), await currentFrame());
  if (readExample(await searchParams).state !== "REFUSED") return metadata;
  const title = `Fel: ${(await writtenPage(path))?.title}`;
  return { ...metadata, title: { absolute: pageTitle(title) } };
}

export default async function Page({ searchParams }: Props) {
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  const [asked, day] = [readExample(await searchParams), today()];
  return (
    <WrittenPage
      {...{ page, frame }}
      tools={{
        exempel: <PayExample asked={asked} day={day} />,
        belopp: <RateTables day={day} />,
      }}
    />
  );
}
