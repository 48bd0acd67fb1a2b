import Link from "next/link";
import type { ComponentProps } from "react";
import { type Frame, languageAt } from "@/lib/site/languages/rules";

type SiteLinkProps = Omit<ComponentProps<"a">, "href"> & { href: string; frame: Frame };

/**
 * A link on a public page. One to another language asks for a whole new page: the frame around it
 * changes, and so does the language that the document tells browsers.
 */
export function SiteLink({ href, frame, children, ...rest }: SiteLinkProps) {
  const { language, site } = frame;
  const target = languageAt(href, site.languages);
  if (href.startsWith("/") && target.code === language.code) {
    return (
      <Link href={href} prefetch={false} {...rest}>
        {children}
      </Link>
    );
  }
  const isForeign = href.startsWith("/") && target.lang !== language.lang;
  return (
    <a href={href} hrefLang={isForeign ? target.lang : undefined} {...rest}>
      {children}
    </a>
  );
}
