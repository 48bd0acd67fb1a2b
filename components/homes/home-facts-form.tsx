import { CheckboxField } from "@/components/forms/checkbox-field";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import type { HomeCard } from "@/lib/homes/queries";
import { placementKindLabels, sexPreferenceLabels } from "@/lib/homes/texts";
import { FactsForm } from "./checked-forms";

const choicesOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const unknownToo = [
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nej" },
  { value: "", label: "Vet inte" },
];

/** Changes what a home is matched by. */
export function HomeFactsForm({ home }: { home: HomeCard }) {
  return (
    <FactsForm id="uppgifter-form" className="space-y-5">
      <HiddenFields values={{ homeId: home.id, version: home.version }} />
      <TextField
        name="name"
        label="Vad hemmet kallas"
        hint={home.isProtected ? "Skriv inte familjens namn: hemmet är skyddat." : undefined}
        defaultValue={home.name}
      />
      <TextField
        name="area"
        label="Område"
        hint="Grovt, till exempel norra delen. Skriv ingen adress."
        optional
        defaultValue={home.area ?? ""}
      />
      <TextField
        name="languages"
        label="Språk hemma"
        hint="Skriv komma mellan språken."
        optional
        defaultValue={home.languages.join(", ")}
      />
      <CheckboxGroup
        name="placementKinds"
        legend="Tar emot"
        choices={choicesOf(placementKindLabels)}
        defaultValues={home.placementKinds}
      />
      <RadioGroup
        name="sexPreference"
        legend="Flicka eller pojke"
        choices={choicesOf(sexPreferenceLabels)}
        defaultValue={home.sexPreference}
      />
      <CheckboxField
        name="hasAdultAtHome"
        label="En vuxen är hemma på heltid"
        defaultChecked={home.hasAdultAtHome}
      />
      <CheckboxField
        name="hasAdjacentLiving"
        label="Det finns bredvidboende"
        defaultChecked={home.hasAdjacentLiving}
      />
      <YesNoUnknown name="hasPets" legend="Finns det djur?" known={home.hasPets} />
      <YesNoUnknown name="isSmokeFree" legend="Är hemmet rökfritt?" known={home.isSmokeFree} />
      <YesNoUnknown name="hasCar" legend="Har hemmet bil?" known={home.hasCar} />
      <YesNoUnknown
        name="isStepFree"
        legend="Går det att ta sig in och runt utan trappor?"
        known={home.isStepFree}
      />
      <MentorField home={home} />
      <SubmitButton pending="Sparar …">Spara uppgifterna</SubmitButton>
    </FactsForm>
  );
}

type YesNoUnknownProps = { name: string; legend: string; known: boolean | null };

function YesNoUnknown({ name, legend, known }: YesNoUnknownProps) {
  const start = known === null ? "" : known ? "yes" : "no";
  return (
    <RadioGroup name={name} legend={legend} choices={unknownToo} defaultValue={start} inline />
  );
}

/** Only the manager chooses mentor homes; others carry along what holds. */
function MentorField({ home }: { home: HomeCard }) {
  if (!home.mayAssign) {
    return home.isMentorHome ? <HiddenFields values={{ isMentorHome: "on" }} /> : null;
  }
  return (
    <CheckboxField
      name="isMentorHome"
      label="Mentorshem"
      hint="Stödjer de andra hemmen och har inga egna placeringar."
      defaultChecked={home.isMentorHome}
    />
  );
}
