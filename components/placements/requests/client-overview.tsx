import { Plus } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import type { ClientOverview } from "@/lib/placements/requests/overview/queries";
import { turnOf } from "@/lib/placements/requests/rules";
import { paths } from "@/lib/platform/paths";
import { PlacementTable } from "../placements/placement-table";
import { RequestTable } from "./request-table";

/** What is under way for a municipality, with what waits for itself first. */
export function ClientOverviewPage({ overview }: { overview: ClientOverview }) {
  const { open, placements, servesMany } = overview;
  const mine = open.filter(({ status }) => turnOf(status) === "CLIENT");
  const theirs = open.filter(({ status }) => turnOf(status) !== "CLIENT");
  const newRequest = (
    <ButtonLink href={paths.client.newRequest} icon={Plus}>
      Ny placeringsförfrågan
    </ButtonLink>
  );
  return (
    <>
      <PageHeading title="Placeringar och förfrågningar" actions={newRequest} />
      {mine.length > 0 && (
        <section aria-labelledby="vantar" className="space-y-3">
          <h2 id="vantar" className="text-heading">
            Väntar på er
          </h2>
          <RequestTable
            rows={mine}
            caption="Förfrågningar som väntar på er"
            servesMany={servesMany}
          />
        </section>
      )}
      <section aria-labelledby="oppna" className="space-y-3">
        <h2 id="oppna" className="text-heading">
          Öppna förfrågningar
        </h2>
        {theirs.length > 0 ? (
          <RequestTable rows={theirs} caption="Öppna förfrågningar" servesMany={servesMany} />
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
