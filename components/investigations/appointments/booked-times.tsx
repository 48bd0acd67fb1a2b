import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { BookedTime } from "@/components/investigations/appointments/booked-time";
import { WhenFields } from "@/components/investigations/appointments/when-fields";
import { FormCard } from "@/components/investigations/form-card";
import { bookAppointmentAction } from "@/lib/investigations/appointments/actions";
import type { BookedTimes as Times } from "@/lib/investigations/appointments/queries";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { isOpenFor } from "@/lib/investigations/rules";
import type { AppointmentKind } from "@/lib/platform/generated/enums";

type BookedTimesProps = {
  head: InvestigationHead;
  times: Times;
  kind: AppointmentKind;
};

const words = {
  VISIT: { title: "Bokade hembesök", button: "Boka hembesök", form: "Boka ett hembesök" },
  INTERVIEW: { title: "Bokade intervjuer", button: "Boka intervju", form: "Boka en intervju" },
} as const satisfies Record<AppointmentKind, object>;

/** What is booked with the family, with its wishes for other times, and booking another. */
export function BookedTimes({ head, times, kind }: BookedTimesProps) {
  const { title, button, form } = words[kind];
  const mayWrite = head.isMine && isOpenFor(head.state, "APPOINT");
  const ahead = times.appointments;
  if (!mayWrite && ahead.length === 0) return null;
  return (
    <section aria-labelledby={`bokat-${kind}`} className="space-y-4">
      <h3 id={`bokat-${kind}`} className="text-sub">
        {title}
      </h3>
      {ahead.length === 0 && <p className="text-soft">Inget är bokat.</p>}
      {ahead.map((appointment) => (
        <BookedTime key={appointment.id} appointment={appointment} mayWrite={mayWrite} />
      ))}
      {mayWrite && (
        <FormCard
          id={`boka-${kind}`}
          title={form}
          action={bookAppointmentAction}
          hidden={{ investigationId: head.id, appointmentId: times.nextId, kind }}
          button={button}
          tone="secondary"
        >
          <WhenFields />
          <TextField
            name="hostNames"
            label="Vem kommer?"
            defaultValue={head.investigators.map(({ name }) => name).join(" och ")}
          />
          {times.adults.length > 0 && (
            <SelectField
              name="adultId"
              label="Vem är det för?"
              empty="Hela familjen"
              choices={times.adults.map(({ id, name }) => ({ value: id, label: `Bara ${name}` }))}
            />
          )}
        </FormCard>
      )}
    </section>
  );
}
