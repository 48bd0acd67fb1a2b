import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { AttemptsTable } from "@/components/staff/attempts-table";
import { Details } from "@/components/ui/accordion";
import { giveUpCallbackAction } from "@/lib/outreach/callbacks/actions";
import type { CallbackFile } from "@/lib/outreach/callbacks/queries";
import { awaitsCall } from "@/lib/outreach/callbacks/rules";
import { callOutcomeTexts } from "@/lib/outreach/callbacks/texts";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { RecordCallForm } from "./checked-forms";

/** The calls so far, registering one, and giving up when enough days have been tried. */
export function CallbackCalls({ callback }: { callback: CallbackFile }) {
  const { calls, state, awaitsReview } = callback;
  return (
    <section aria-labelledby="forsok" className="space-y-4">
      <h2 id="forsok" className="text-heading">
        Samtal
      </h2>
      {calls.length === 0 ? (
        <p className="text-soft">Ingen har ringt än.</p>
      ) : (
        <AttemptsTable
          caption="Samtal med personen"
          attempts={calls.map((each) => ({ ...each, outcome: callOutcomeTexts[each.outcome] }))}
        />
      )}
      {awaitsCall(state) && !awaitsReview && (
        <>
          <Outcome callback={callback} />
          <GiveUp callback={callback} />
        </>
      )}
    </section>
  );
}

function Outcome({ callback }: { callback: CallbackFile }) {
  const { id, version, outcomes, nextCallOn } = callback;
  return (
    <Details summary="Registrera samtal" open>
      <RecordCallForm id="registrera" resetOnDone>
        <HiddenFields values={{ callbackId: id, version }} />
        <RadioGroup
          name="outcome"
          legend="Hur gick det?"
          choices={outcomes.map((value) => ({ value, label: callOutcomeTexts[value] }))}
        />
        <DateField
          name="nextOn"
          label="Försök igen senast"
          hint={`Om ni inte fick tag på personen. Tomt betyder nästa dag som passar: ${formatDayWithWeekday(nextCallOn)}.`}
          optional
        />
        <TextField name="note" label="Anteckning" hint="Bara det praktiska." optional />
        <SubmitButton pending="Sparar …">Registrera samtal</SubmitButton>
      </RecordCallForm>
    </Details>
  );
}

function GiveUp({ callback }: { callback: CallbackFile }) {
  const { id, version, calls, missingToGiveUp } = callback;
  if (calls.length === 0) return null;
  return (
    <Details summary="Sluta försöka">
      {missingToGiveUp === null ? (
        <ActionForm id="sluta" action={giveUpCallbackAction} className="space-y-4">
          <HiddenFields values={{ callbackId: id, version }} />
          <p>Ingen har svarat på de dagar som enheten har bestämt.</p>
          <SubmitButton tone="secondary" pending="Sparar …">
            Avsluta, gick inte att nå
          </SubmitButton>
        </ActionForm>
      ) : (
        <p>{missingToGiveUp}</p>
      )}
    </Details>
  );
}
