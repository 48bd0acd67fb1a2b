import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { AdultFields } from "@/components/people/adult-fields";
import { choicesOf, staffChoices } from "@/components/people/choices";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import type { OpeningForm as Opening } from "@/lib/investigations/opening/queries";
import { missionLabels } from "@/lib/investigations/texts";
import { protectionLevelLabels } from "@/lib/people/texts";
import { formatPhone } from "@/lib/platform/phone";
import { formatPostalCode } from "@/lib/platform/postal-code";

const NUMBER_HINT = "Behövs före registerkontrollen. ÅÅÅÅMMDD-NNNN";

/** Everything that an investigation begins with, filled in with what the inquiry tells. */
export function OpeningForm({ opening }: { opening: Opening }) {
  return (
    <ActionForm action={openInvestigationAction} id="oppna" className="max-w-3xl space-y-8">
      <HiddenFields values={{ inquiryId: opening.inquiryId }} />
      <Household opening={opening} />
      <Adults opening={opening} />
      <Mission opening={opening} />
      <Investigators opening={opening} />
      <SubmitButton pending="Öppnar …">Öppna utredning</SubmitButton>
    </ActionForm>
  );
}

function Household({ opening }: { opening: Opening }) {
  return (
    <section aria-labelledby="hushallet" className="space-y-4">
      <h2 id="hushallet" className="text-heading">
        Hushållet
      </h2>
      <RadioGroup
        name="protectionLevel"
        legend="Har någon i hushållet skyddade personuppgifter?"
        hint="Då lagras namn och adress krypterade, och bara namngivna läsare ser utredningen."
        choices={choicesOf(protectionLevelLabels)}
        defaultValue={opening.protectionLevel}
      />
      <TextField
        name="label"
        label="Vad ska hushållet kallas?"
        hint="Står i listor och rubriker. Är uppgifterna skyddade: välj ett alias utan familjens namn."
        width="half"
        autoComplete="off"
        defaultValue={opening.label}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="municipality"
          label="Kommun"
          autoComplete="off"
          defaultValue={opening.municipality}
        />
        <TextField
          name="postalCode"
          label="Postnummer"
          width="short"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={formatPostalCode(opening.postalCode)}
        />
      </div>
      <TextField name="streetAddress" label="Gatuadress" optional autoComplete="off" />
    </section>
  );
}

function Adults({ opening }: { opening: Opening }) {
  const first = {
    givenName: opening.givenName,
    familyName: opening.familyName,
    phone: opening.phone === null ? undefined : formatPhone(opening.phone),
    email: opening.email ?? undefined,
  };
  return (
    <section aria-labelledby="vuxna" className="space-y-4">
      <h2 id="vuxna" className="text-heading">
        Vuxna som ska ta emot barn
      </h2>
      <fieldset className="space-y-4 rounded-card border border-line p-4">
        <legend className="px-1 font-semibold">Första vuxna</legend>
        <AdultFields prefix="adults.0." known={first} numberHint={NUMBER_HINT} />
      </fieldset>
      <fieldset className="space-y-4 rounded-card border border-line p-4">
        <legend className="px-1 font-semibold">Andra vuxna, lämna tomt om det bara är en</legend>
        <AdultFields prefix="adults.1." numberHint={NUMBER_HINT} />
      </fieldset>
      <TextField
        name="childBirthYears"
        label="Födelseår för egna barn som bor hemma"
        optional
        hint="Med komma emellan, till exempel 2012, 2015. Inga namn behövs."
        width="half"
        autoComplete="off"
        defaultValue={opening.childBirthYears.join(", ")}
      />
    </section>
  );
}

function Mission({ opening }: { opening: Opening }) {
  return (
    <section aria-labelledby="uppdraget" className="space-y-4">
      <h2 id="uppdraget" className="text-heading">
        Uppdraget
      </h2>
      <CheckboxGroup
        name="missions"
        legend="Vad ska hemmet utredas för?"
        choices={choicesOf(missionLabels)}
        defaultValues={opening.missions}
      />
    </section>
  );
}

function Investigators({ opening }: { opening: Opening }) {
  const { consultants, actorId, mayNameLead } = opening;
  const others = consultants.filter(({ userId }) => mayNameLead || userId !== actorId);
  return (
    <section aria-labelledby="utredarna" className="space-y-4">
      <h2 id="utredarna" className="text-heading">
        Två utredare
      </h2>
      {mayNameLead ? (
        <SelectField
          name="leadId"
          label="Huvudutredare"
          empty="Välj huvudutredare"
          choices={staffChoices(consultants)}
        />
      ) : (
        <p>Du blir huvudutredare.</p>
      )}
      <SelectField
        name="secondId"
        label="Medutredare"
        hint="En utredning har alltid två olika utredare."
        empty="Välj medutredare"
        choices={staffChoices(others)}
      />
    </section>
  );
}
