import type { Metadata } from "next";
import { RateTables } from "@/components/site/compensation-tables";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { PayExample } from "@/components/site/pay-example";
import { today } from "@/lib/platform/clock";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { readExample } from "@/lib/site/rates/example/schema";
import { pageTitle } from "@/lib/site/texts";

const path = "/ersattning";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const metadata = await writtenMetadata(path);
  if (readExample(await searchParams).state !== "REFUSED") return metadata;
  const title = `Fel: ${(await writtenPage(path))?.title}`;
  return { ...metadata, title: { absolute: pageTitle(title) } };
}

export default async function Page({ searchParams }: Props) {
  const [asked, day] = [readExample(await searchParams), today()];
  return (
    <WrittenPage
      path={path}
      tools={{
        exempel: <PayExample asked={asked} day={day} />,
        belopp: <RateTables day={day} />,
      }}
    />
  );
}
