import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { LostAnswer } from "@/components/forms/lost-answer";
import { fontClass } from "@/components/layout/font";
import { refusalOfRequest } from "@/lib/access/refused-posts";
import { siteOrigin } from "@/lib/site/address/queries";
import { documentLanguage } from "@/lib/site/languages/queries";
import { unit } from "@/lib/site/texts";
import "./globals.css";

/** The site's own address is known when it runs, not when it is built. */
export function generateMetadata(): Metadata {
  return {
    metadataBase: siteOrigin(),
    title: `${unit.product} – ${unit.municipality}`,
    description: `${unit.name}: bli jourhem eller familjehem för barn som inte kan bo hemma.`,
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** Every page is rendered per request: a page kept from earlier would carry an old nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const { lang, dir } = await documentLanguage();
  const refused = await refusalOfRequest();
  return (
    <html lang={lang} dir={dir} className={fontClass}>
      <body>
        {refused !== null && <LostAnswer post={refused} />}
        {children}
      </body>
    </html>
  );
}
