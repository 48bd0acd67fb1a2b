import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { AnswerProposal } from "@/components/investigations/appointments/answer-proposal";
import { TimeWords } from "@/components/investigations/appointments/time-words";
import { WhenFields } from "@/components/investigations/appointments/when-fields";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import {
  cancelAppointmentAction,
  moveAppointmentAction,
} from "@/lib/investigations/appointments/actions";
import type { AppointmentRow } from "@/lib/investigations/appointments/queries";

type BookedTimeProps = { appointment: AppointmentRow; mayWrite: boolean };

/** One booked time for the investigators: what the family wishes, moving it, calling it off. */
export function BookedTime({ appointment, mayWrite }: BookedTimeProps) {
  const { id, version, adult, place, hostNames, proposal } = appointment;
  const hidden = { appointmentId: id, version };
  return (
    <Card space="tight" className="space-y-3">
      <p className="font-semibold">
        <TimeWords appointment={appointment} />
      </p>
      <p className="text-small text-soft">
        {place}. {hostNames}. {adult === null ? "Hela familjen" : `Bara ${adult}`}.
      </p>
      {proposal !== null && proposal.answer === null && (
        <AnswerProposal proposal={proposal} mayWrite={mayWrite} />
      )}
      {mayWrite && (
        <div className="no-print flex flex-wrap gap-x-6 gap-y-2">
          <Details summary="Ändra tiden">
            <ActionForm action={moveAppointmentAction} className="space-y-4">
              <HiddenFields values={hidden} />
              <WhenFields appointment={appointment} />
              <SubmitButton tone="secondary" pending="Sparar …">
                Spara den nya tiden
              </SubmitButton>
            </ActionForm>
          </Details>
          <Details summary="Avboka">
            <ActionForm action={cancelAppointmentAction} className="space-y-4">
              <HiddenFields values={hidden} />
              <TextField name="reason" label="Varför?" hint="Familjen läser det här." />
              <SubmitButton tone="danger" pending="Avbokar …">
                Avboka tiden
              </SubmitButton>
            </ActionForm>
          </Details>
        </div>
      )}
    </Card>
  );
}
