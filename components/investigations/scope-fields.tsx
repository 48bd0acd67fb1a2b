import { RadioGroup } from "@/components/forms/choice-group";
import { SelectField } from "@/components/forms/select-field";
import { NumberField, TextField } from "@/components/forms/text-field";
import { choicesOf } from "@/components/people/choices";
import { Details } from "@/components/ui/accordion";
import { bandOf, type ScopeRow } from "@/lib/investigations/decision/rules";
import { bandLabels } from "@/lib/investigations/decision/texts";
import { missionLabels } from "@/lib/investigations/texts";
import type { HomeKind } from "@/lib/platform/generated/enums";

const ROWS = 3;

type ScopeFieldsProps = {
  /** What was proposed, or else one row a mission to begin with. */
  scope: readonly ScopeRow[];
  missions: readonly HomeKind[];
};

/** What the home is found suitable for; rows without a mission count as none. */
export function ScopeFields({ scope, missions }: ScopeFieldsProps) {
  const known = scope.length > 0 ? scope : missions.map((kind) => ({ kind }));
  const shown = Math.max(known.length, 1);
  const rows = Array.from({ length: Math.max(ROWS, shown) }, (_each, index) => index);
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">Vad är hemmet lämpligt för?</legend>
      {rows.slice(0, shown).map((index) => (
        <ScopeLine key={index} index={index} row={known[index] ?? {}} />
      ))}
      {rows.length > shown && (
        <Details summary="Lägg till fler uppdrag eller åldrar">
          {rows.slice(shown).map((index) => (
            <ScopeLine key={index} index={index} row={{}} />
          ))}
        </Details>
      )}
    </fieldset>
  );
}

function ScopeLine({ index, row }: { index: number; row: Partial<ScopeRow> }) {
  const { kind, ageFrom, ageTo, places, conditions } = row;
  const field = (name: string) => `scope.${index}.${name}`;
  const isKnown = ageFrom !== undefined && ageTo !== undefined;
  const band = isKnown ? bandOf(ageFrom, ageTo) : undefined;
  return (
    <fieldset className="group/row space-y-3 rounded-card border border-line p-4">
      <legend className="px-1 text-small font-semibold">Rad {index + 1}</legend>
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <SelectField
          name={field("kind")}
          label="Uppdrag"
          width="full"
          empty="Inget"
          choices={choicesOf(missionLabels)}
          defaultValue={kind}
        />
        <NumberField
          name={field("places")}
          label="Platser"
          defaultValue={places === undefined ? undefined : String(places)}
        />
      </div>
      <RadioGroup
        name={field("band")}
        legend="Åldrar"
        choices={choicesOf(bandLabels)}
        defaultValue={band}
        inline
      />
      <div className="hidden flex-wrap gap-4 group-has-[input[value=OWN]:checked]/row:flex">
        <NumberField
          name={field("ageFrom")}
          label="Egna åldrar: från"
          defaultValue={band === "OWN" ? String(ageFrom) : undefined}
        />
        <NumberField
          name={field("ageTo")}
          label="till och med"
          defaultValue={band === "OWN" ? String(ageTo) : undefined}
        />
      </div>
      <TextField
        name={field("conditions")}
        label="Villkor eller begränsning"
        optional
        hint="Behövs om hemmet är lämpligt med begränsningar."
        autoComplete="off"
        defaultValue={conditions ?? undefined}
      />
    </fieldset>
  );
}
