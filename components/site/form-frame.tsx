import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Icon } from "@/components/ui/icon";

type FormFrameProps = {
  /** Where the page before is, and what it is called. */
  back?: { href: string; label: string };
  /** The offer to call, left out where that is what the form asks for. */
  offersCall?: boolean;
  children: ReactNode;
};

/** The frame of a public form: way back on top, the telephone beside or below. */
export function FormFrame({ back, offersCall = true, children }: FormFrameProps) {
  return (
    <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-12 px-4 pt-8 pb-4 sm:px-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 space-y-6">
        {back && (
          <Link
            href={back.href}
            prefetch={false}
            className="text-link no-print inline-flex min-h-11 items-center gap-1"
          >
            <Icon of={ChevronLeft} />
            {back.label}
          </Link>
        )}
        {children}
      </div>
      <aside className="no-print">
        <TalkToUs
          title={offersCall ? "Vill du hellre prata?" : "Vill du hellre ringa själv?"}
          offersCall={offersCall}
        />
      </aside>
    </div>
  );
}
