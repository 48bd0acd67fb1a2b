import type { Metadata } from "next";
import { NotFoundPage } from "@/components/site/not-found-page";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Sidan finns inte") } };

export default function NotFound() {
  return <NotFoundPage />;
}
