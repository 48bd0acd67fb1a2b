import { Mail } from "lucide-react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { linkPath } from "@/lib/inquiries/family/rules";

type SignInDoorsProps = { token: string; callbackUrl: string };

/** The ways in: one for staff, one with e-identification, one by a mailed link. */
export function SignInDoors({ token, callbackUrl }: SignInDoorsProps) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Door
        door="staff"
        token={token}
        callbackUrl={callbackUrl}
        title="Personal, kommuner och nämnd"
        text="För dig som arbetar på enheten, i en kommun i samarbetet eller på socialjouren. Du loggar in med din tjänstelegitimation."
        button="Logga in med tjänstelegitimation"
      />
      <Door
        door="citizen"
        token={token}
        callbackUrl={callbackUrl}
        title="Familjer och hem"
        text="För dig som har kopplat din e-legitimation till er ansökan. Jourhem, familjehem och mentorshem kan också logga in, men ser bara sitt konto än så länge."
        button="Logga in med e-legitimation"
      />
      <Card
        look="sunk"
        className="flex flex-wrap items-center justify-between gap-x-10 gap-y-4 md:col-span-2"
      >
        <div className="min-w-0 grow basis-72 md:flex-1">
          <h2 className="text-sub font-bold">Har du skickat en intresseanmälan?</h2>
          <p className="mt-2">
            Då behöver du ingen inloggning. Du får en länk till din e-post och ser hur långt vi har
            kommit.
          </p>
        </div>
        <ButtonLink href={linkPath()} tone="secondary" icon={Mail}>
          Få en länk med e-post
        </ButtonLink>
      </Card>
    </div>
  );
}

type DoorProps = SignInDoorsProps & {
  door: "staff" | "citizen";
  title: string;
  text: string;
  button: string;
};

function Door({ door, token, callbackUrl, title, text, button }: DoorProps) {
  return (
    <Card look="raised">
      <h2 className="text-sub font-bold">{title}</h2>
      <p className="mt-2 mb-4">{text}</p>
      <form action={`/api/auth/signin/${door}`} method="post">
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <Button type="submit">{button}</Button>
      </form>
    </Card>
  );
}
