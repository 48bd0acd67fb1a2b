import type { ReactNode } from "react";
import { PublicFooter } from "@/components/layout/public-footer";
import { PublicHeader } from "@/components/layout/public-header";
import { SkipLink } from "@/components/ui/skip-link";
import { callToAction, footerGroups, mainMenu, signIn } from "@/lib/site/menu/texts";

/** Head, content and foot of every public page. */
export function PublicShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <PublicHeader lines={mainMenu} callToAction={callToAction} signInHref={signIn.href} />
      <main id="innehall" tabIndex={-1}>
        {children}
      </main>
      <PublicFooter groups={footerGroups} />
    </>
  );
}
