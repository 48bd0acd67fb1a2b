import { SignOutForm } from "@/components/access/sign-out-form";
import type { WhoProps } from "@/components/layout/who";
import { roleTexts } from "@/lib/access/texts";
import type { Role } from "@/lib/platform/generated/enums";

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
    unit: grant === undefined || grant.isHost ? "Familjehemsenheten" : grant.organisation,
    signOut: <SignOutForm />,
  };
}
