import { CalendarDays, FileUp, MessageSquare } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { TimeWords } from "@/components/investigations/appointments/time-words";
import { Icon, type IconShape } from "@/components/ui/icon";
import type { AskRow } from "@/lib/inquiries/uploads/queries";
import { uploadKindLabels } from "@/lib/inquiries/uploads/texts";
import type { NextTime } from "@/lib/investigations/appointments/queries";
import { appointmentKindTexts } from "@/lib/investigations/appointments/texts";
import { unreadWords } from "@/lib/notifications/threads/rules";
import { paths } from "@/lib/platform/paths";

/** What a family meets next, and what waits to be read; nothing if there is neither. */
export type Waiting = {
  unread: number;
  nextTime: NextTime | null;
  /** Papers that the unit waits for. */
  asks: readonly AskRow[];
};

export function WaitingLines({ unread, nextTime, asks }: Waiting) {
  const words = unreadWords(unread);
  if (words === null && nextTime === null && asks.length === 0) return null;
  return (
    <section aria-labelledby="narmast" className="space-y-3">
      <h2 id="narmast" className="text-heading">
        Närmast för dig
      </h2>
      <ul className="border-t border-line">
        {words !== null && (
          <Line icon={MessageSquare} href={paths.familyPages.messages} link={words} />
        )}
        {asks.map(({ id, kind, note }) => (
          <Line
            key={id}
            icon={FileUp}
            href={paths.familyPages.documents}
            link={`Skicka till oss: ${note ?? uploadKindLabels[kind].toLowerCase()}`}
          />
        ))}
        {nextTime !== null && (
          <Line
            icon={CalendarDays}
            href={paths.familyPages.visits}
            link={`Nästa bokade tid: ${appointmentKindTexts[nextTime.kind].toLowerCase()}`}
          >
            <TimeWords appointment={nextTime} />
          </Line>
        )}
      </ul>
    </section>
  );
}

type LineProps = { icon: IconShape; href: string; link: string; children?: ReactNode };

function Line({ icon, href, link, children }: LineProps) {
  return (
    <li className="relative border-b border-line px-1 py-2.5 has-[a:hover]:bg-pine-soft">
      <Link
        href={href}
        prefetch={false}
        className="text-link font-semibold after:absolute after:inset-0"
      >
        <Icon of={icon} className="me-1.5" />
        {link}
      </Link>
      {children && <p className="text-soft">{children}</p>}
    </li>
  );
}
