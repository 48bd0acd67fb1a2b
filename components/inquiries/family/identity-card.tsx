import { ShieldCheck } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { paths } from "@/lib/platform/paths";

/** To a family that came by a link, where it could sign in by e-identification instead. */
export function IdentityCard() {
  return (
    <Card look="sunk">
      <h2 className="text-sub font-bold">Nästa gång: logga in direkt</h2>
      <p className="mt-2 mb-4">
        Koppla din e-legitimation, så slipper du vänta på en länk och kan göra mer på din sida.
      </p>
      <ButtonLink href={paths.familyPages.identify()} tone="secondary" icon={ShieldCheck}>
        Koppla min e-legitimation
      </ButtonLink>
    </Card>
  );
}
