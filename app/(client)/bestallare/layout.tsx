import type { ReactNode } from "react";
import { whoOf } from "@/components/access/who-of";
import { PlainShell } from "@/components/layout/plain-shell";
import { currentActor } from "@/lib/access/require-actor";
import { paths } from "@/lib/platform/paths";

const lines = [
  { href: paths.client.home, label: "Översikt", isStart: true },
  { href: paths.client.requests(), label: "Förfrågningar" },
  { href: paths.client.placements(), label: "Placeringar" },
];

/** The frame of the municipalities' pages. Decides nothing: each page asks for its own permission. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor === null || !actor.permissions.has("client.request.read")) return children;
  return (
    <PlainShell
      who={whoOf(actor)}
      lines={lines}
      menuLabel="Kommunens sidor"
      home={paths.client.home}
    >
      {children}
    </PlainShell>
  );
}
