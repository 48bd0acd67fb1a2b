import type { Metadata } from "next";
import { AccountSessions } from "@/components/access/account-sessions";
import { whoOf } from "@/components/access/who-of";
import { PlainShell } from "@/components/layout/plain-shell";
import { PageHeading } from "@/components/ui/page-heading";
import type { Actor } from "@/lib/access/actor";
import { mySessions } from "@/lib/access/queries";
import { requireActor } from "@/lib/access/require-actor";
import { startPage } from "@/lib/access/start-page";
import { roleTexts } from "@/lib/access/texts";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Mitt konto") } };

export default async function AccountPage() {
  const actor = await requireActor("account.read");
  const sessions = await mySessions(actor, undefined);
  const start = startPage(actor);
  const isFamily = start === paths.family;
  return (
    <PlainShell
      who={whoOf(actor)}
      menuLabel="Meny"
      home={start}
      lines={
        start === paths.account
          ? []
          : [{ href: start, label: isFamily ? "Till min ansökan" : "Till arbetet" }]
      }
    >
      <PageHeading title="Mitt konto" lead={`Du är inloggad som ${actor.displayName}.`} />
      {!isFamily && <Missions grants={actor.grants} />}
      <AccountSessions sessions={sessions} isFamily={isFamily} />
    </PlainShell>
  );
}

/** What somebody works with in Hemvist. A family has no mission there, only its own matter. */
function Missions({ grants }: Pick<Actor, "grants">) {
  return (
    <section className="space-y-3">
      <h2 className="text-heading">Dina uppdrag i Hemvist</h2>
      {grants.length === 0 ? (
        <p>Du har inget uppdrag i Hemvist ännu. Prata med enhetschefen, som kan ge dig ett.</p>
      ) : (
        <ul className="list-disc space-y-1 pl-6">
          {grants.map(({ role, organisationId, organisation }) => (
            <li key={`${role}:${organisationId}`}>
              {roleTexts[role]}, {organisation}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
