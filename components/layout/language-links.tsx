"use client";

import { usePathname } from "next/navigation";

export type LanguageLine = {
  segment: string;
  lang: string;
  dir: "ltr" | "rtl";
  name: string;
  /** The Swedish addresses of the pages that the language has. */
  pages: readonly string[];
};

type LanguageLinksProps = { languages: readonly LanguageLine[]; label: string };

/**
 * The same page in each language, else that language's start. Follows the address, because the frame
 * stays while pages change within it.
 */
export function LanguageLinks({ languages, label }: LanguageLinksProps) {
  const path = usePathname();
  const [, first] = path.split("/");
  const here = languages.find(({ segment }) => segment !== "" && segment === first);
  const basePath = here === undefined ? path : path.slice(here.segment.length + 1) || "/";
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-1">
        {languages.map((line) => {
          const isHere = line.segment === (here?.segment ?? "");
          const isThere = line.pages.includes(basePath);
          // A page that wants more than its address, such as a step of a form, is not left by its own
          // language: its bare address may lead nowhere.
          const address =
            isHere && !isThere ? "#innehall" : addressOf(isThere ? basePath : "/", line.segment);
          return (
            <li key={line.segment}>
              {/* A whole new page: the document tells browsers another language. */}
              <a
                href={address}
                lang={line.lang}
                dir={line.dir}
                hrefLang={line.lang}
                aria-current={isHere ? "true" : undefined}
                className="inline-block rounded-control px-2 py-1.5 text-ink no-underline hover:underline aria-[current]:font-bold aria-[current]:text-pine"
              >
                {line.name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function addressOf(basePath: string, segment: string): string {
  if (segment === "") return basePath;
  return basePath === "/" ? `/${segment}` : `/${segment}${basePath}`;
}
