import type { Metadata } from "next";
import { TabTitle } from "@/components/layout/tab-title";
import { NotFoundPage } from "@/components/site/not-found-page";
import { pageTitle } from "@/lib/site/texts";

const title = pageTitle("Sidan finns inte");

export const metadata: Metadata = { title: { absolute: title } };

export default function NotFound() {
  return (
    <>
      <TabTitle title={title} />
      <NotFoundPage />
    </>
  );
}
