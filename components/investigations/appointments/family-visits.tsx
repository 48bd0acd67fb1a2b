import { CalendarPlus } from "lucide-react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { ProposeTime } from "@/components/investigations/appointments/propose-time";
import { SpanList } from "@/components/investigations/appointments/span-list";
import { TimeWords } from "@/components/investigations/appointments/time-words";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { isMatterOpen } from "@/lib/inquiries/matter/rules";
import { withdrawTimeAction } from "@/lib/investigations/appointments/proposals/actions";
import type {
  AppointmentRow,
  FamilyAppointments,
  ProposalRow,
} from "@/lib/investigations/appointments/queries";
import { appointmentKindTexts } from "@/lib/investigations/appointments/texts";
import { paths } from "@/lib/platform/paths";

/** What is booked with a family, and how it asks for another time. */
export function FamilyVisits({ page }: { page: FamilyAppointments }) {
  const { upcoming, past } = page;
  return (
    <div className="max-w-3xl space-y-10">
      <PageHeading
        title="Besök och tider"
        lead="Här ser du när vi ses. Passar inte tiden? Föreslå en annan, så svarar vi så snart vi kan."
      />
      <section aria-labelledby="bokat" className="space-y-4">
        <h2 id="bokat" className="text-heading">
          Bokade tider
        </h2>
        {upcoming.length === 0 ? (
          <p className="text-soft">
            Inget är bokat just nu. Du får ett mejl när vi har bokat en tid med dig.
          </p>
        ) : (
          upcoming.map((appointment) => (
            <Upcoming key={appointment.id} appointment={appointment} page={page} />
          ))
        )}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="tidigare" className="space-y-4">
          <h2 id="tidigare" className="text-heading">
            Tidigare och avbokade
          </h2>
          <ul className="border-t border-line">
            {past.map((appointment) => (
              <Past key={appointment.id} appointment={appointment} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type OneProps = { appointment: AppointmentRow; page: FamilyAppointments };

function Upcoming({ appointment, page }: OneProps) {
  const { id, kind, adult, place, hostNames, isMoved, proposal } = appointment;
  const isOpen = isMatterOpen(page.matter.stage);
  const waits = proposal !== null && proposal.answer === null;
  return (
    <Card className="space-y-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="text-sub">
          {appointmentKindTexts[kind]}
          <span className="block font-normal">
            <TimeWords appointment={appointment} />
          </span>
        </h3>
        {isMoved && <StatusTag tone="info">Ny tid</StatusTag>}
      </div>
      <Facts
        columns={2}
        facts={[
          { term: "Var", value: place },
          { term: "Vem kommer", value: hostNames },
          { term: "Vem är det för", value: adult === null ? "Hela familjen" : adult },
        ]}
      />
      <p className="no-print">
        <a href={paths.familyPages.visitCalendar(id)} download className="text-link">
          <Icon of={CalendarPlus} className="me-1.5" />
          Lägg till i kalendern
        </a>
      </p>
      {proposal !== null && (
        <Answer proposal={proposal} mayWithdraw={proposal.adultId === page.adultId} />
      )}
      {isOpen && !waits && (
        <ProposeTime appointment={appointment} proposalId={appointment.nextProposalId} />
      )}
    </Card>
  );
}

function Answer({ proposal, mayWithdraw }: { proposal: ProposalRow; mayWithdraw: boolean }) {
  if (proposal.answer === "WITHDRAWN" || proposal.answer === "ACCEPTED") return null;
  if (proposal.answer === "DECLINED") {
    return (
      <p className="text-small text-soft">
        Tiderna som {mayWithdraw ? "du" : proposal.by} föreslog passade inte. Tiden här ovanför
        gäller.
      </p>
    );
  }
  return (
    <div className="space-y-2 rounded-card bg-sunk p-4">
      <p>
        <StatusTag tone="wait">Väntar på vårt svar</StatusTag>
      </p>
      <p>{mayWithdraw ? "Du" : proposal.by} har föreslagit:</p>
      <SpanList spans={proposal.spans} />
      <p className="text-small text-soft">Tills vi har svarat gäller den bokade tiden.</p>
      {mayWithdraw && (
        <ActionForm action={withdrawTimeAction} className="no-print">
          <HiddenFields values={{ proposalId: proposal.id }} />
          <SubmitButton tone="secondary" size="small" pending="Tar tillbaka …">
            Ta tillbaka förslaget
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}

function Past({ appointment }: { appointment: AppointmentRow }) {
  const { id, kind, cancelledAt, cancelReason } = appointment;
  return (
    <li className="space-y-1 border-b border-line py-3">
      <p className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <span>
          <strong>{appointmentKindTexts[kind]}</strong>, <TimeWords appointment={appointment} />
        </span>
        {cancelledAt !== null && <StatusTag tone="neutral">Avbokad</StatusTag>}
      </p>
      {cancelReason !== null && <p className="text-small text-soft">{cancelReason}</p>}
      {cancelledAt !== null && (
        <p className="no-print text-small">
          <a href={paths.familyPages.visitCalendar(id)} download className="text-link">
            Ta bort ur kalendern
          </a>
        </p>
      )}
    </li>
  );
}
