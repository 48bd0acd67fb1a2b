"use client";

import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField, PhoneField, TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import type { RequestFormFacts } from "@/lib/placements/requests/form/queries";
import type { Typed } from "@/lib/placements/requests/rows/rules";
import { needTexts, placementKindTexts, urgencyTexts } from "@/lib/placements/requests/texts";
import { requestedKindTexts } from "@/lib/placements/texts";
import { choicesOf } from "../choices";

type FieldsProps = { facts: RequestFormFacts };

/** Who asks, how urgent it is, what kind of home and when. */
export function AboutPlacement({ facts }: FieldsProps) {
  return (
    <section aria-labelledby="placeringen" className="space-y-6">
      <h2 id="placeringen" className="text-heading">
        Placeringen
      </h2>
      {facts.municipalities.length > 1 && (
        <SelectField
          name="clientOrganisationId"
          label="Vilken kommun hör barnet till?"
          empty="Välj kommun"
          choices={facts.municipalities}
        />
      )}
      <RadioGroup name="urgency" legend="Hur bråttom är det?" choices={choicesOf(urgencyTexts)} />
      <RadioGroup
        name="homeKind"
        legend="Vad behövs?"
        choices={choicesOf(requestedKindTexts)}
        inline
      />
      <DateField name="startsOn" label="Från vilken dag?" defaultValue={facts.today} />
      <DateField name="expectedEndOn" label="Beräknat slut" optional />
    </section>
  );
}

type LastQuestionsProps = FieldsProps & { hasSiblings: boolean };

/** The ground, kinship and whom to call. */
export function LastQuestions({ facts, hasSiblings }: LastQuestionsProps) {
  return (
    <section aria-labelledby="grunden" className="space-y-6">
      <h2 id="grunden" className="text-heading">
        Grunden och hur vi når er
      </h2>
      {hasSiblings && (
        <RadioGroup
          name="keepTogether"
          legend="Ska barnen bo tillsammans?"
          choices={[
            { value: "yes", label: "Ja, de ska bo i samma hem" },
            { value: "no", label: "Nej, de kan delas upp hellre än att vänta" },
          ]}
        />
      )}
      <SelectField
        name="legalBasisCode"
        label="Vad grundas placeringen på?"
        empty="Välj grund"
        choices={facts.bases}
        width="full"
      />
      <RadioGroup
        name="hasTriedKinship"
        legend="Har ni övervägt om barnet kan bo hos en släkting eller någon annan närstående?"
        hint="Det ska alltid övervägas först (22 kap. 1 § socialtjänstlagen)."
        choices={[
          { value: "yes", label: "Ja" },
          { value: "no", label: "Nej, det har inte hunnits med" },
        ]}
      />
      <PhoneField
        name="contactPhone"
        label="Telefonnummer som vi kan ringa nu"
        hint="Till exempel 070-123 45 67"
      />
    </section>
  );
}

const wishFields = ["placementKind", "languages", "needs", "avoidMunicipalities"];
// What the fields hold when nobody has touched them.
const untouched = ["", "ORDINARY"];

type AboutWishesProps = FieldsProps & { typed: Typed | null; errors: Record<string, string[]> };

/** What the home should be like, and the situation in free words. */
export function AboutWishes({ facts, typed, errors }: AboutWishesProps) {
  const isUsed = wishFields.some(
    (field) =>
      errors[field] !== undefined ||
      [typed?.[field] ?? ""].flat().some((text) => !untouched.includes(text)),
  );
  return (
    <section aria-labelledby="onskemal" className="space-y-6">
      <h2 id="onskemal" className="text-heading">
        Situationen och önskemål
      </h2>
      <TextArea
        name="situation"
        label="Vad behöver hemmet veta?"
        hint="Kort om läget, till exempel hälsa, medicin, skola, umgänge och risker. Skriv inga namn, personnummer eller adresser. Texten lagras krypterad."
        optional
        rows={5}
        limit={2000}
      />
      <Details summary="Önskemål om hemmet" open={isUsed}>
        <div className="space-y-6 py-2">
          <CheckboxGroup
            name="needs"
            legend="Hemmet behöver vara"
            optional
            choices={choicesOf(needTexts)}
          />
          <TextField
            name="languages"
            label="Språk som någon i hemmet behöver tala"
            hint="Flera språk med komma emellan, till exempel arabiska, engelska"
            optional
            autoComplete="off"
          />
          <CheckboxGroup
            name="avoidMunicipalities"
            legend="Kommuner där barnet inte får bo"
            hint="Till exempel där någon som hotar barnet finns"
            optional
            choices={facts.pool.map((name) => ({ value: name, label: name }))}
          />
          <SelectField
            name="placementKind"
            label="Slag av placering"
            choices={choicesOf(placementKindTexts)}
          />
        </div>
      </Details>
    </section>
  );
}
