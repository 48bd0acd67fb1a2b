import Link from "next/link";
import type { ReactNode } from "react";

type TaskRowProps = {
  title: string;
  href?: string;
  hint?: ReactNode;
  /** Plain text when done ("Klar"), a StatusTag for what remains. */
  status: ReactNode;
};

/** Things to do in a free order. */
export function TaskList({ children }: { children: ReactNode }) {
  return <ul className="border-t border-line">{children}</ul>;
}

/** One thing to do; without `href` it cannot be started yet, and `hint` should say why. */
export function TaskRow({ title, href, hint, status }: TaskRowProps) {
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line px-1 py-2.5 has-[a:hover]:bg-pine-soft">
      <div className="min-w-0 grow basis-40">
        {href ? (
          <Link
            href={href}
            prefetch={false}
            className="text-link font-semibold after:absolute after:inset-0"
          >
            {title}
          </Link>
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        {hint && <div className="text-small text-soft">{hint}</div>}
      </div>
      <div className="text-small">{status}</div>
    </li>
  );
}
