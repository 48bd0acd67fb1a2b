import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import type { RequestFormFacts } from "@/lib/placements/requests/form/queries";
import type { Typed } from "@/lib/placements/requests/rows/rules";
import { outOfHoursDuty, unit } from "@/lib/site/texts";
import { RequestForm } from "./request-form";

type NewRequestPageProps = { facts: RequestFormFacts; copied: Typed | null };

/** A new request, with whom to ring when it cannot wait for a form. */
export function NewRequestPage({ facts, copied }: NewRequestPageProps) {
  return (
    <>
      <PageHeading
        title="Ny placeringsförfrågan"
        lead="Tar ungefär två minuter. Skriv inga namn: de behövs först när beslutet är fattat."
      />
      <Callout kind="urgent" title="Behövs ett hem nu? Ring också" level="h2">
        <p>
          Dagtid {unit.shortName}:{" "}
          <a href={`tel:${unit.phone.dialled}`} className="text-link font-semibold">
            {unit.phone.shown}
          </a>
          . Kvällar, nätter och helger {outOfHoursDuty.name.toLowerCase()}:{" "}
          <a href={`tel:${outOfHoursDuty.phone.dialled}`} className="text-link font-semibold">
            {outOfHoursDuty.phone.shown}
          </a>
          .
        </p>
      </Callout>
      <RequestForm facts={facts} copied={copied} />
    </>
  );
}
