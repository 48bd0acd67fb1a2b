import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField, NumberField, TextField, TimeField } from "@/components/forms/text-field";
import { languageChoices } from "@/components/outreach/language-choices";
import type { StaffMeeting } from "@/lib/outreach/meetings/staff/queries";
import { dayOf, formatClock } from "@/lib/platform/dates";

const MOST_ABOUT = 1_000;

/** What a meeting is: when, where, in what language, for how many. */
export function MeetingFields({ meeting }: { meeting?: StaffMeeting }) {
  return (
    <>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <DateField name="day" label="Dag" defaultValue={meeting && dayOf(meeting.startsAt)} />
        <TimeField
          name="startsAt"
          label="Börjar"
          defaultValue={meeting ? formatClock(meeting.startsAt) : "18:00"}
        />
        <TimeField
          name="endsAt"
          label="Slutar"
          defaultValue={meeting ? formatClock(meeting.endsAt) : "19:30"}
        />
      </div>
      <TextField
        name="place"
        label="Plats"
        hint="Lokal och adress. Lämna tomt om träffen bara är ett videomöte."
        optional
        width="half"
        autoComplete="off"
        defaultValue={meeting?.place ?? undefined}
      />
      <TextField
        name="videoLink"
        label="Länk till videomöte"
        hint="Visas bara för dem som har fått plats."
        optional
        width="half"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        defaultValue={meeting?.videoLink ?? undefined}
      />
      <TextArea
        name="about"
        label="Om träffen"
        hint="Till exempel vem som berättar, eller om det finns hiss."
        optional
        rows={3}
        limit={MOST_ABOUT}
        defaultValue={meeting?.about ?? undefined}
      />
      <SelectField
        name="language"
        label="Träffen hålls på"
        choices={languageChoices}
        defaultValue={meeting?.language}
      />
      <CheckboxField
        name="hasInterpreter"
        label="Det finns tolk på träffen"
        defaultChecked={meeting?.hasInterpreter}
      />
      <NumberField
        name="capacity"
        label="Antal platser"
        defaultValue={meeting && String(meeting.capacity)}
      />
      <CheckboxField
        name="isPublished"
        label="Visa träffen på webbplatsen"
        hint="Annars sparas den som utkast, och ingen kan anmäla sig."
        defaultChecked={meeting?.isPublished ?? true}
      />
    </>
  );
}
