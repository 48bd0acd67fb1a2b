import type { Metadata } from "next";
import { z } from "zod";
import { PlacementTable } from "@/components/placements/placements/placement-table";
import { ClientListPage } from "@/components/placements/requests/client-list";
import { EmptyState } from "@/components/ui/empty-state";
import { requireActor } from "@/lib/access/require-actor";
import { clientPlacements } from "@/lib/placements/requests/overview/queries";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Placeringar") } };

type Props = { searchParams: Promise<{ sida?: string | string[] }> };

const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1);

export default async function ClientPlacementsPage({ searchParams }: Props) {
  const page = pageNumber.parse((await searchParams).sida ?? 1);
  const actor = await requireActor("client.placement.read");
  const list = await clientPlacements(actor, { page });
  return (
    <ClientListPage {...list} title="Placeringar" hrefOf={paths.client.placements}>
      {list.rows.length > 0 ? (
        <PlacementTable rows={list.rows} caption="Alla placeringar" servesMany={list.servesMany} />
      ) : (
        <EmptyState title="Inga placeringar än">
          En placering syns här så snart ni har godtagit ett förslag.
        </EmptyState>
      )}
    </ClientListPage>
  );
}
