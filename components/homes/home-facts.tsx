import { HomeDeeds } from "@/components/homes/home-deeds";
import { HomeFactsForm } from "@/components/homes/home-facts-form";
import { AsidePart } from "@/components/staff/file-columns";
import { Details } from "@/components/ui/accordion";
import { Facts } from "@/components/ui/facts";
import type { HomeCard } from "@/lib/homes/queries";
import { agesInWords, placesInWords } from "@/lib/homes/rules";
import { homeKindLabels, placementKindLabels, sexPreferenceLabels } from "@/lib/homes/texts";
import { formatDay } from "@/lib/platform/dates";

/** What a home is matched by. */
export function HomeFacts({ home }: { home: HomeCard }) {
  return (
    <AsidePart id="uppgifter" title="Uppgifter för matchning">
      <Facts
        columns={2}
        facts={[
          { term: "Kommun", value: home.municipality },
          { term: "Område", value: home.area },
          { term: "Språk hemma", value: home.languages.join(", ") || null },
          {
            term: "Tar emot",
            value: home.placementKinds.map((kind) => placementKindLabels[kind]).join(", ") || null,
          },
          { term: "Flicka eller pojke", value: sexPreferenceLabels[home.sexPreference] },
          { term: "Vuxen hemma på heltid", value: home.hasAdultAtHome ? "Ja" : "Nej" },
          { term: "Bredvidboende", value: home.hasAdjacentLiving ? "Ja" : "Nej" },
          { term: "Djur", value: knownYesNo(home.hasPets) },
          { term: "Rökfritt", value: knownYesNo(home.isSmokeFree) },
          { term: "Bil", value: knownYesNo(home.hasCar) },
          { term: "Utan trappor och trösklar", value: knownYesNo(home.isStepFree) },
          ...(home.isMentorHome ? [{ term: "Mentorshem", value: "Ja" }] : []),
        ]}
      />
      {home.mayManage && (
        <HomeDeeds>
          <Details summary="Ändra uppgifterna">
            <HomeFactsForm home={home} />
          </Details>
        </HomeDeeds>
      )}
    </AsidePart>
  );
}

function knownYesNo(known: boolean | null): string | null {
  if (known === null) return null;
  return known ? "Ja" : "Nej";
}

/** What the home has been found suitable for. */
export function HomeCapabilities({ home }: { home: HomeCard }) {
  return (
    <AsidePart id="bedomd" title="Bedömd för">
      {home.capabilities.length === 0 ? (
        <p className="text-soft">Ingen bedömning gäller. Utred hemmet på nytt.</p>
      ) : (
        <ul className="space-y-3">
          {home.capabilities.map((capability) => (
            <li key={capability.id}>
              <p className="font-semibold">
                {homeKindLabels[capability.kind]} {agesInWords(capability)},{" "}
                {placesInWords(capability.places)}
              </p>
              <p className="text-small text-soft">
                {capability.isInForce ? "Sedan" : "Från"} {formatDay(capability.validFrom)}
              </p>
              {capability.conditions && <p className="text-small">{capability.conditions}</p>}
            </li>
          ))}
        </ul>
      )}
    </AsidePart>
  );
}
