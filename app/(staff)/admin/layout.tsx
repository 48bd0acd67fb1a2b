import type { ReactNode } from "react";
import { whoOf } from "@/components/access/who-of";
import { staffNavigation } from "@/components/layout/staff-navigation";
import { StaffShell } from "@/components/layout/staff-shell";
import { currentActor } from "@/lib/access/require-actor";
import { startPage } from "@/lib/access/start-page";

/** The frame of the pages for the web editor and the administrator. Decides nothing: each page does. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const groups = actor === null ? [] : staffNavigation(actor.permissions);
  if (actor === null || groups.length === 0) return children;
  return (
    <StaffShell who={whoOf(actor)} groups={groups} home={startPage(actor)}>
      {children}
    </StaffShell>
  );
}
