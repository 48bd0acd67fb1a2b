import { Plus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import type { ClientOverview } from "@/lib/placements/requests/overview/queries";
import { paths } from "@/lib/platform/paths";
import { PlacementTable } from "../placements/placement-table";
import { AwaitedList } from "./awaited-list";
import { RequestTable } from "./request-table";

type ClientOverviewProps = { overview: ClientOverview; now: Date };

/** What is under way for a municipality, with what waits for itself first. */
export function ClientOverviewPage({ overview, now }: ClientOverviewProps) {
  const { awaited, open, placements, servesMany } = overview;
  const newRequest = (
    <ButtonLink href={paths.client.newRequest} icon={Plus}>
      Ny placeringsförfrågan
    </ButtonLink>
  );
  return (
    <>
      <PageHeading title="Placeringar och förfrågningar" actions={newRequest} />
      <section aria-labelledby="vantar" className="space-y-3">
        <h2 id="vantar" className="text-heading">
          Väntar på er
        </h2>
        <AwaitedList awaited={awaited} servesMany={servesMany} now={now} />
      </section>
      <section aria-labelledby="oppna" className="space-y-3">
        <h2 id="oppna" className="text-heading">
          Öppna förfrågningar
        </h2>
        {open.length > 0 ? (
          <RequestTable rows={open} caption="Öppna förfrågningar" servesMany={servesMany} />
        ) : (
          <EmptyState title="Inga öppna förfrågningar" action={newRequest}>
            Behöver ett barn ett hem? Skicka en förfrågan, så söker enheten.
          </EmptyState>
        )}
      </section>
      <section aria-labelledby="placeringar" className="space-y-3">
        <h2 id="placeringar" className="text-heading">
          Placeringar som pågår eller är på väg
        </h2>
        {placements.length > 0 ? (
          <PlacementTable
            rows={placements}
            caption="Placeringar som pågår eller är på väg"
            servesMany={servesMany}
          />
        ) : (
          <EmptyState title="Inga placeringar just nu">
            En placering syns här så snart ni har godtagit ett förslag.
          </EmptyState>
        )}
      </section>
    </>
  );
}
