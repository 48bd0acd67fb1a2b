import { SignOutForm } from "@/components/access/sign-out-form";
import type { WhoProps } from "@/components/layout/who";
import { roleTexts } from "@/lib/access/texts";
import type { Role } from "@/lib/platform/generated/enums";
import { unit } from "@/lib/site/texts";

type Signed = {
  displayName: string;
  grants: readonly { role: Role; organisation: string; isHost: boolean }[];
};

/** What the top bar says of whoever is signed in. */
export function whoOf({ displayName, grants }: Signed): WhoProps {
  const [grant] = grants;
  return {
    name: displayName,
    role: grant === undefined ? "Inget uppdrag ännu" : roleTexts[grant.role],
    unit: placeOf(grant),
    signOut: <SignOutForm />,
  };
}

/** To a family it is the municipality that it applies to; those who work know its units apart. */
function placeOf(grant: Signed["grants"][number] | undefined): string {
  if (grant?.role === "APPLICANT") return unit.municipality;
  return grant === undefined || grant.isHost ? unit.shortName : grant.organisation;
}
