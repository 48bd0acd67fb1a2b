import type { Metadata } from "next";
import { InvestigationList } from "@/components/investigations/investigation-list";
import { OutOfSight } from "@/components/investigations/out-of-sight";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { investigationRows } from "@/lib/investigations/list/queries";
import { investigationList } from "@/lib/investigations/list/schema";
import { protectedPath } from "@/lib/investigations/texts";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Utredningar") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InvestigationsPage({ searchParams }: Props) {
  const sent = await searchParams;
  const state = investigationList.parse(sent);
  const actor = await requireActor("investigation.read");
  const page = await investigationRows(actor, state);
  const views = await savedViews(actor, { list: investigationList.name });
  return (
    <>
      <PageHeading
        title="Utredningar"
        actions={
          actor.permissions.has("protected.grant") && (
            <ButtonLink href={protectedPath} tone="secondary" prefetch={false}>
              Skyddade hushåll
            </ButtonLink>
          )
        }
      />
      <OutOfSight isProtected={"skyddad" in sent} isConflict={"jav" in sent} />
      <InvestigationList page={page} state={state} views={views} />
    </>
  );
}
