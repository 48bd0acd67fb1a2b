import Link from "next/link";
import { Details } from "@/components/ui/accordion";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import type { MatchingPage } from "@/lib/placements/matching/queries";
import { matchingPath, periodText } from "@/lib/placements/texts";
import { paths } from "@/lib/platform/paths";
import { ChildrenLabels } from "../requests/children-labels";
import { RequestSummary } from "../requests/request-summary";
import { ChosenHome } from "./chosen-home";
import { CompareHomes } from "./compare-homes";
import { HomeList } from "./home-list";

const nowhere = {
  title: "Inget hem är möjligt just nu",
  advice:
    "Se nedan vad som hindrar. Kan hindret undanröjas, eller barnen delas upp? Skriv annars till kommunen.",
};
const everybodyPlaced = {
  title: "Alla barn i förfrågan har en plats",
  advice: "Gå tillbaka till förfrågan och se vad som händer härnäst.",
};

type MatchingPageProps = {
  page: MatchingPage;
  selectedId: string | null;
  compared: string[];
  showAll: boolean;
};

/** Rows of each list until one asks for all of them. */
const FIRST = 50;

/** Every home of the pool against what the children need. The consultant chooses, nothing is picked. */
export function MatchingPageView({ page, selectedId, compared, showAll }: MatchingPageProps) {
  const { request, sought, homes, total } = page;
  const chosen = homes.find(({ id }) => id === selectedId);
  const possible = homes.filter(({ judgement }) => judgement.blocks === 0);
  const blocked = homes.filter(({ judgement }) => judgement.blocks > 0);
  const shown = showAll ? homes.length : FIRST;
  const isCut = possible.length > shown || blocked.length > shown;
  const nothing = sought.length > 0 ? nowhere : everybodyPlaced;
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.staff.requests(), label: "Förfrågningar" },
          { href: paths.staff.request(request.id), label: request.number },
        ]}
        here="Sök hem"
      />
      <PageHeading
        title="Sök hem"
        eyebrow={`Förfrågan ${request.number}, ${request.municipality}`}
        lead={`Platsen behövs ${periodText(request.startsOn, request.expectedEndOn)}.`}
      />
      <ChildrenLabels labels={sought} />
      <Details summary="Det här skrev kommunen">
        <RequestSummary request={request} />
      </Details>
      {chosen !== undefined && <ChosenHome page={page} home={chosen} />}
      <CompareHomes homes={homes.filter(({ id }) => compared.includes(id)).slice(0, 4)} />
      <section aria-labelledby="mojliga" className="space-y-3">
        <h2 id="mojliga" className="text-heading">
          {possible.length === 1 ? "1 möjligt hem" : `${possible.length} möjliga hem`}
        </h2>
        {possible.length > 0 ? (
          <HomeList
            requestId={request.id}
            homes={possible.slice(0, shown)}
            caption="Möjliga hem"
            selectedId={selectedId}
          />
        ) : (
          <EmptyState title={nothing.title}>{nothing.advice}</EmptyState>
        )}
      </section>
      {blocked.length > 0 && (
        <section aria-labelledby="hinder" className="space-y-3">
          <h2 id="hinder" className="text-heading">
            {blocked.length} hem med hinder
          </h2>
          <HomeList
            requestId={request.id}
            homes={blocked.slice(0, shown)}
            caption="Hem med hinder"
            selectedId={selectedId}
          />
        </section>
      )}
      {isCut && (
        <p>
          De {FIRST} första i varje lista visas.{" "}
          <Link
            href={matchingPath(request.id, { alla: "ja", hem: selectedId })}
            prefetch={false}
            className="text-link"
          >
            Visa alla
          </Link>
        </p>
      )}
      <p className="text-small text-soft">
        {total > homes.length && `${homes.length} av ${total} hem visas. `}
        Hem med skyddade uppgifter visas bara för dem som har läsrätt.
      </p>
    </>
  );
}
