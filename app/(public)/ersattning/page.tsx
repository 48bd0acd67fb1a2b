import type { Metadata } from "next";
import { Compensation } from "@/components/site/compensation";
import { today } from "@/lib/platform/clock";
import { pageMetadata, publicPages } from "@/lib/site/pages/texts";
import { readExample } from "@/lib/site/rates/example/schema";
import { pageTitle } from "@/lib/site/texts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const metadata = pageMetadata("/ersattning");
  if (readExample(await searchParams).state !== "REFUSED") return metadata;
  const title = `Fel: ${publicPages["/ersattning"].title}`;
  return { ...metadata, title: { absolute: pageTitle(title) } };
}

export default async function Page({ searchParams }: Props) {
  return <Compensation asked={readExample(await searchParams)} day={today()} />;
}
