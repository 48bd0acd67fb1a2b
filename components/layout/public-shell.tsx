import type { ReactNode } from "react";
import { LanguageLinks } from "@/components/layout/language-links";
import { PublicFooter } from "@/components/layout/public-footer";
import { PublicHeader } from "@/components/layout/public-header";
import { CampaignCarrier } from "@/components/site/campaign-carrier";
import { SkipLink } from "@/components/ui/skip-link";
import { type Frame, linesWithin } from "@/lib/site/languages/rules";
import { mainMenu } from "@/lib/site/menu/texts";

type PublicShellProps = { frame: Frame; children: ReactNode };

/** Head, content and foot of every public page, in the language of its address. */
export function PublicShell({ frame, children }: PublicShellProps) {
  const { words } = frame.language;
  const lines = linesWithin(mainMenu, frame).map(({ path, label }) => ({ href: path, label }));
  return (
    <>
      <SkipLink words={words.skip} />
      <Languages frame={frame} />
      <PublicHeader frame={frame} lines={lines} />
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <PublicFooter frame={frame} />
      <CampaignCarrier />
    </>
  );
}

function Languages({ frame: { language, site } }: { frame: Frame }) {
  if (site.languages.length < 2) return null;
  const languages = site.languages.map(({ code, segment, lang, dir, name }) => ({
    ...{ segment, lang, dir, name },
    pages: site.pages.filter((page) => page.language === code).map(({ basePath }) => basePath),
  }));
  return (
    <div className="no-print border-b border-line bg-sunk text-small">
      <div className="mx-auto flex max-w-6xl justify-end px-2 sm:px-4">
        <LanguageLinks languages={languages} label={language.words.languages} />
      </div>
    </div>
  );
}
