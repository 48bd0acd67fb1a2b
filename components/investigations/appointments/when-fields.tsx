import { DateField, TextField, TimeField } from "@/components/forms/text-field";
import type { AppointmentRow } from "@/lib/investigations/appointments/queries";
import { dayOf, formatClock } from "@/lib/platform/dates";

/** When and where one meets. */
export function WhenFields({ appointment }: { appointment?: AppointmentRow }) {
  return (
    <>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <DateField
          name="day"
          label="Dag"
          defaultValue={appointment && dayOf(appointment.startsAt)}
        />
        <TimeField
          name="startsAt"
          label="Börjar"
          defaultValue={appointment && formatClock(appointment.startsAt)}
        />
        <TimeField
          name="endsAt"
          label="Slutar"
          defaultValue={appointment && formatClock(appointment.endsAt)}
        />
      </div>
      <TextField name="place" label="Plats" defaultValue={appointment?.place ?? "Hemma hos er"} />
    </>
  );
}
