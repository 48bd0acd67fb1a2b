import type { ReactNode } from "react";
import { whoOf } from "@/components/access/who-of";
import { staffNavigation } from "@/components/layout/staff-navigation";
import { StaffShell } from "@/components/layout/staff-shell";
import { currentActor } from "@/lib/access/require-actor";
import { paths } from "@/lib/platform/paths";

/** The frame of the staff pages. Decides nothing: each page asks for its own permission. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null || !actor.permissions.has("task.read")) return children;
  return (
    <StaffShell
      who={whoOf(actor)}
      groups={staffNavigation(actor.permissions)}
      home={paths.staff.desk}
    >
      {children}
    </StaffShell>
  );
}
