import type { ReactNode } from "react";
import { SignOutForm } from "@/components/access/sign-out-form";
import { PlainShell } from "@/components/layout/plain-shell";
import type { Actor } from "@/lib/access/actor";
import { roleTexts } from "@/lib/access/texts";
import { familyMenuWith } from "@/lib/inquiries/family/texts";
import { paths } from "@/lib/platform/paths";
import { unit } from "@/lib/site/texts";

type FamilyFrameProps = {
  actor: Pick<Actor, "displayName" | "kind">;
  /** How many messages wait for the one who is signed in. */
  unread: number;
  children: ReactNode;
};

/** The frame of every page of a family: who is signed in, and the menu of its pages. */
export function FamilyFrame({ actor, unread, children }: FamilyFrameProps) {
  return (
    <PlainShell
      who={{
        name: actor.displayName,
        role: roleTexts.APPLICANT,
        unit: unit.municipality,
        signOut: <SignOutForm />,
        hasAccount: actor.kind === "USER",
      }}
      lines={familyMenuWith(unread)}
      menuLabel="Min ansökan"
      home={paths.home}
    >
      {children}
    </PlainShell>
  );
}
