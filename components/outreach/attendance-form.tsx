import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { markAttendanceAction } from "@/lib/outreach/meetings/people/actions";
import { peopleWords } from "@/lib/outreach/meetings/rules";
import type { StaffMeeting } from "@/lib/outreach/meetings/staff/queries";

/** Who came, once the meeting has begun. */
export function AttendanceForm({ meeting }: { meeting: StaffMeeting }) {
  const seated = meeting.people.filter(({ state }) => state === "CONFIRMED");
  if (!meeting.mayMarkAttendance || seated.length === 0) return null;
  return (
    <Card space="tight" className="no-print space-y-3">
      <h2 className="text-sub">Närvaro</h2>
      <ActionForm id="narvaro" action={markAttendanceAction} className="space-y-4">
        <HiddenFields values={{ meetingId: meeting.id, version: meeting.version }} />
        <CheckboxGroup
          name="attended"
          legend="Vilka kom?"
          choices={seated.map(({ id, name, people }) => ({
            value: id,
            label: `${name}, ${peopleWords(people)}`,
          }))}
          defaultValues={seated.filter(({ hasAttended }) => hasAttended).map(({ id }) => id)}
        />
        <SubmitButton tone="secondary" pending="Sparar …">
          Spara närvaron
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
