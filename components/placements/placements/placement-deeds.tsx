import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField, TimeField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";
import {
  cancelPlacementAction,
  endPlacementAction,
  prolongPlacementAction,
  recordAgreementAction,
  recordNoArrivalAction,
  startPlacementAction,
} from "@/lib/placements/actions";
import type { PlacementFacts } from "@/lib/placements/facts/queries";
import { isRunning, needsAgreement, placementMachine } from "@/lib/placements/rules";
import { endReasonTexts, startObstacleTexts } from "@/lib/placements/texts";
import type { Day } from "@/lib/platform/dates";
import { choicesOf } from "../choices";

type DeedsProps = { placement: PlacementFacts; today: Day };

/** What can be done with a placement as it stands, the next step first. */
export function PlacementDeeds({ placement, today }: DeedsProps) {
  const { state } = placement;
  const mayGo = (to: PlacementFacts["state"]) => placementMachine.canGo(state, to);
  return (
    <div className="no-print space-y-4">
      {state === "PROVISIONAL" && (
        <Callout kind="warning" title="Beslut saknas">
          <p>{startObstacleTexts.NOT_DECIDED}</p>
        </Callout>
      )}
      {mayGo("ACTIVE") && <StartForm placement={placement} today={today} />}
      {mayGo("ENDED") && <EndForm placement={placement} today={today} />}
      {state === "ACTIVE" && placement.agreementSignedOn === null && (
        <AgreementForm placement={placement} today={today} />
      )}
      {isRunning(state) && <ProlongForm placement={placement} />}
      {mayGo("CANCELLED") && (
        <GiveUpForm
          placement={placement}
          action={cancelPlacementAction}
          title="Ställ in placeringen"
          label="Varför blir den inte av?"
        />
      )}
      {mayGo("DID_NOT_ARRIVE") && (
        <GiveUpForm
          placement={placement}
          action={recordNoArrivalAction}
          title="Barnet kom aldrig"
          label="Vad hände?"
        />
      )}
    </div>
  );
}

const keysOf = ({ id, version }: PlacementFacts) => ({ placementId: id, version });

function StartForm({ placement, today }: DeedsProps) {
  const isNeeded = needsAgreement(placement.homeKind);
  return (
    <Part title="Barnet har kommit">
      <ActionForm action={startPlacementAction} id="starta" className="space-y-4">
        <HiddenFields values={keysOf(placement)} />
        <DateField name="arrivedOn" label="Dag då barnet kom" defaultValue={today} />
        <TimeField name="arrivedAt" label="Klockslag" />
        <DateField
          name="agreementSignedOn"
          label="Uppdragsavtalet skrevs under"
          hint={
            isNeeded
              ? "Krävs för familjehem i samband med beslutet (22 kap. 3 §)."
              : "Kan fyllas i senare."
          }
          optional={!isNeeded}
        />
        <SubmitButton pending="Startar …">Starta placering</SubmitButton>
      </ActionForm>
    </Part>
  );
}

function EndForm({ placement, today }: DeedsProps) {
  return (
    <Details summary="Avsluta placeringen">
      <ActionForm action={endPlacementAction} id="avsluta" className="space-y-4">
        <HiddenFields values={keysOf(placement)} />
        <DateField name="departedOn" label="Dag då barnet lämnade hemmet" defaultValue={today} />
        <TimeField name="departedAt" label="Klockslag" />
        <SelectField
          name="reason"
          label="Varför avslutas den?"
          empty="Välj skäl"
          choices={choicesOf(endReasonTexts)}
        />
        <RadioGroup
          name="isPlanned"
          legend="Var avslutet planerat?"
          choices={[
            { value: "yes", label: "Ja" },
            { value: "no", label: "Nej" },
          ]}
          inline
        />
        <TextArea
          name="note"
          label="Anteckning"
          hint="Kommunen läser den också. Skriv inga namn."
          optional
          rows={3}
          limit={500}
        />
        <SubmitButton tone="danger" pending="Avslutar …">
          Avsluta placering
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

function AgreementForm({ placement, today }: DeedsProps) {
  return (
    <Part title="Uppdragsavtalet saknas">
      <ActionForm action={recordAgreementAction} id="avtal" className="space-y-4">
        <HiddenFields values={keysOf(placement)} />
        <DateField name="signedOn" label="Avtalet skrevs under" defaultValue={today} />
        <SubmitButton tone="secondary" pending="Sparar …">
          Spara dagen
        </SubmitButton>
      </ActionForm>
    </Part>
  );
}

function ProlongForm({ placement }: { placement: PlacementFacts }) {
  return (
    <Details summary="Förläng eller ändra slutet">
      <ActionForm action={prolongPlacementAction} id="forlang" className="space-y-4">
        <HiddenFields values={keysOf(placement)} />
        <DateField
          name="expectedEndOn"
          label="Nytt beräknat slut"
          hint="Lämna tomt om barnet bor kvar tills vidare."
          defaultValue={placement.expectedEndOn ?? undefined}
          optional
        />
        <SubmitButton tone="secondary" pending="Sparar …">
          Spara nytt slut
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

type GiveUpFormProps = {
  placement: PlacementFacts;
  action: typeof cancelPlacementAction;
  title: string;
  label: string;
};

function GiveUpForm({ placement, action, title, label }: GiveUpFormProps) {
  return (
    <Details summary={title}>
      <ActionForm action={action} className="space-y-4">
        <HiddenFields values={keysOf(placement)} />
        <TextField name="reason" label={label} hint="Kort, utan namn. Platsen släpps." />
        <SubmitButton tone="danger" pending="Sparar …">
          {title}
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-xl space-y-3 rounded-card border border-line bg-surface p-4">
      <h2 className="text-sub font-bold">{title}</h2>
      {children}
    </section>
  );
}
