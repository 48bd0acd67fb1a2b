"use client";

import { Menu, X } from "lucide-react";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

type FoldMenuProps = { summary: ReactNode; children: ReactNode; className?: string };

/** A menu in `<details>`: opens without JavaScript; with it, it closes on a new page and on Escape. */
export function FoldMenu({ summary, children, className }: FoldMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what closes the menu
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [path]);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, []);
  return (
    <details ref={menu} className={className}>
      {summary}
      {children}
    </details>
  );
}

/** The button of a folded menu; the shape follows the `group` that the fold is. */
export function MenuSummary({ words = "Meny" }: { words?: string }) {
  return (
    <summary className="flex min-h-11 list-none items-center gap-2 rounded-control border-2 border-pine px-3.5 font-semibold text-pine hover:bg-pine-soft">
      <span className="group-open:hidden">
        <Icon of={Menu} />
      </span>
      <span className="hidden group-open:inline">
        <Icon of={X} />
      </span>
      {words}
    </summary>
  );
}
