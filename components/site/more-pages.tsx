import Link from "next/link";
import { type PublicPath, publicPages } from "@/lib/site/pages/texts";

/** Where to read on. */
export function MorePages({ pages }: { pages: PublicPath[] }) {
  return (
    <nav aria-labelledby="las-mer" className="no-print rounded-card bg-sunk p-5 sm:p-6">
      <h2 id="las-mer" className="text-sub font-bold">
        Läs mer
      </h2>
      <ul className="mt-2 space-y-1">
        {pages.map((path) => (
          <li key={path}>
            <Link href={path} prefetch={false} className="text-link inline-block py-1">
              {publicPages[path].title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
