import { UserRound } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { paths } from "@/lib/platform/paths";

export type WhoProps = {
  name: string;
  role: string;
  unit: string;
  /** The form that signs out; the shell knows nothing of sessions. */
  signOut: ReactNode;
  /** False for those who came by a link: they have sign-ins of their own nowhere. */
  hasAccount?: boolean;
};

/** Who is signed in, in what role and for whom: on every signed-in page. */
export function Who({ name, role, unit, signOut, hasAccount = true }: WhoProps) {
  return (
    // On a phone with large text the way out stands below the name, where both have no room abreast.
    <div className="flex flex-wrap items-center justify-between gap-x-4 sm:flex-nowrap">
      <p className="min-w-0 grow basis-40 text-small leading-tight sm:grow-0 sm:basis-auto sm:text-right">
        {hasAccount ? (
          <Link
            href={paths.account}
            prefetch={false}
            className="inline-flex min-h-6 items-center gap-1.5 font-semibold text-ink no-underline hover:text-pine hover:underline"
          >
            <Icon of={UserRound} className="text-pine" />
            {name}
            <span className="sr-only">, mitt konto</span>
          </Link>
        ) : (
          <span className="inline-flex min-h-6 items-center gap-1.5 font-semibold">
            <Icon of={UserRound} className="text-pine" />
            {name}
          </span>
        )}
        <span className="block text-soft">
          {role}, {unit}
        </span>
      </p>
      {signOut}
    </div>
  );
}
