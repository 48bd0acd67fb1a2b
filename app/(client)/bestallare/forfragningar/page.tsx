import type { Metadata } from "next";
import { z } from "zod";
import { ClientListPage } from "@/components/placements/requests/client-list";
import { RequestTable } from "@/components/placements/requests/request-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireActor } from "@/lib/access/require-actor";
import { clientRequests } from "@/lib/placements/requests/overview/queries";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Förfrågningar") } };

type Props = { searchParams: Promise<{ sida?: string | string[] }> };

const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1);

export default async function ClientRequestsPage({ searchParams }: Props) {
  const page = pageNumber.parse((await searchParams).sida ?? 1);
  const actor = await requireActor("client.request.read");
  const list = await clientRequests(actor, { page });
  const action = <ButtonLink href={paths.client.newRequest}>Ny placeringsförfrågan</ButtonLink>;
  return (
    <ClientListPage {...list} title="Förfrågningar" hrefOf={paths.client.requests} actions={action}>
      {list.rows.length > 0 ? (
        <RequestTable rows={list.rows} caption="Alla förfrågningar" servesMany={list.servesMany} />
      ) : (
        <EmptyState title="Ni har inte skickat någon förfrågan än">
          Behöver ett barn ett hem? Skicka en förfrågan, så söker enheten.
        </EmptyState>
      )}
    </ClientListPage>
  );
}
