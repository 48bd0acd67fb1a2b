import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TimeField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { proposeTimeAction } from "@/lib/investigations/appointments/proposals/actions";
import type { AppointmentRow } from "@/lib/investigations/appointments/queries";
import { MOST_SPANS, minutesOf, minutesWords } from "@/lib/investigations/appointments/rules";

type ProposeTimeProps = { appointment: AppointmentRow; proposalId: string };

const MOST_REASON = 500;
const spans = Array.from({ length: MOST_SPANS }, (_none, no) => no);

/** Up to three days with the hours that suit, and why if one wants to say. */
export function ProposeTime({ appointment, proposalId }: ProposeTimeProps) {
  const { id, version } = appointment;
  return (
    <div className="no-print">
      <Details summary="Föreslå en annan tid">
        <ActionForm id={`forslag-${id}`} action={proposeTimeAction} className="space-y-5">
          <HiddenFields values={{ appointmentId: id, version, proposalId }} />
          <p>
            Skriv en eller flera dagar, och mellan vilka tider det passar. Vi behöver{" "}
            {minutesWords(minutesOf(appointment))}.
          </p>
          {spans.map((no) => (
            <fieldset key={no} className="space-y-2">
              <legend className="font-semibold">
                {no === 0 ? "Helst" : `Eller (${no + 1})`}
                {no > 0 && <span className="font-normal text-soft"> (valfritt)</span>}
              </legend>
              <div className="flex flex-wrap gap-x-4 gap-y-3">
                <DateField name={`spans.${no}.day`} label="Dag" />
                <TimeField name={`spans.${no}.from`} label="Från" />
                <TimeField name={`spans.${no}.to`} label="Till" />
              </div>
            </fieldset>
          ))}
          <TextArea
            name="reason"
            label="Vill du säga varför?"
            hint="Det läser bara vi."
            optional
            rows={2}
            limit={MOST_REASON}
          />
          <SubmitButton pending="Skickar …">Skicka förslaget</SubmitButton>
        </ActionForm>
      </Details>
    </div>
  );
}
