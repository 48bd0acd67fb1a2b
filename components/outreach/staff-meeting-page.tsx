import Link from "next/link";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { AttendanceForm } from "@/components/outreach/attendance-form";
import { AttendeeTable } from "@/components/outreach/attendee-table";
import { CallOffForm, ChangeForm } from "@/components/outreach/checked-forms";
import { MeetingFields } from "@/components/outreach/meeting-fields";
import { MeetingStateTag } from "@/components/outreach/meeting-state-tag";
import { Details } from "@/components/ui/accordion";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { type Fact, Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import { PrintButton } from "@/components/ui/print-button";
import { peopleWords, timeWords } from "@/lib/outreach/meetings/rules";
import type { StaffMeeting } from "@/lib/outreach/meetings/staff/queries";
import { languageTexts } from "@/lib/outreach/meetings/texts";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

type MeetingProps = { meeting: StaffMeeting };

/** One meeting as the unit sees it: what it is, who comes, and what can be done with it. */
export function StaffMeetingPage({ meeting }: MeetingProps) {
  const day = formatDay(dayOf(meeting.startsAt));
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.meetings(), label: "Informationsträffar" }]}
        here={day}
      />
      <PageHeading
        title={`Informationsträff ${day}`}
        lead={
          <span className="no-print">
            <MeetingStateTag state={meeting.state} />
          </span>
        }
        actions={meeting.people.length > 0 && <PrintButton>Skriv ut listan</PrintButton>}
      />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-8">
          <div className="no-print space-y-8">
            <Facts columns={3} facts={factsOf(meeting)} />
            {meeting.about && <p className="max-w-2xl whitespace-pre-line">{meeting.about}</p>}
          </div>
          {/* On paper the list is for the one at the door. */}
          <div className="paper-only">
            <Facts facts={whenAndWhere(meeting)} />
          </div>
          <section aria-labelledby="anmalda" className="space-y-3">
            <h2 id="anmalda" className="text-heading">
              Anmälda
            </h2>
            <AttendeeTable meeting={meeting} />
          </section>
        </div>
        <div className="no-print min-w-0 space-y-6">
          <AttendanceForm meeting={meeting} />
          {meeting.mayChange && <Changes meeting={meeting} />}
        </div>
      </div>
    </>
  );
}

const languages: Readonly<Record<string, string>> = languageTexts;

function whenAndWhere(meeting: StaffMeeting): Fact[] {
  return [
    { term: "När", value: timeWords(meeting) },
    { term: "Var", value: meeting.place },
  ];
}

function factsOf(meeting: StaffMeeting): Fact[] {
  const { videoLink, cancelReason, attendedPeople } = meeting;
  return [
    ...whenAndWhere(meeting),
    { term: "Videomöte", value: videoLink },
    {
      term: "Språk",
      value: `${languages[meeting.language] ?? meeting.language}${meeting.hasInterpreter ? ", med tolk" : ""}`,
    },
    { term: "Platser", value: `${meeting.taken} av ${meeting.capacity} är bokade` },
    {
      term: "Väntar på plats",
      value: meeting.waiting === 0 ? "Ingen" : peopleWords(meeting.waiting),
    },
    ...(attendedPeople === null ? [] : [{ term: "Kom", value: peopleWords(attendedPeople) }]),
    { term: "Anmälde intresse efteråt", value: meeting.inquiries },
    { term: "Planerad av", value: meeting.plannedBy },
    ...(cancelReason === null ? [] : [{ term: "Inställd därför att", value: cancelReason }]),
    ...(meeting.isPublished && meeting.mayChange
      ? [{ term: "På webbplatsen", value: <PublicLink meeting={meeting} /> }]
      : []),
  ];
}

function PublicLink({ meeting }: MeetingProps) {
  return (
    <Link href={paths.meeting(meeting.id)} prefetch={false} className="text-link">
      Se sidan
    </Link>
  );
}

function Changes({ meeting }: MeetingProps) {
  const { id: meetingId, version } = meeting;
  return (
    <Card space="tight" className="space-y-4">
      <h2 className="text-sub">Ändra</h2>
      <Details summary="Ändra träffen">
        <ChangeForm id="andra" className="space-y-5">
          <HiddenFields values={{ meetingId, version }} />
          <MeetingFields meeting={meeting} />
          <SubmitButton tone="secondary" pending="Sparar …">
            Spara ändringen
          </SubmitButton>
        </ChangeForm>
      </Details>
      <Details summary="Ställ in träffen">
        <CallOffForm id="installd" className="space-y-4">
          <HiddenFields values={{ meetingId, version }} />
          <TextField
            name="reason"
            label="Varför ställs träffen in?"
            hint="Alla som är anmälda får läsa det i ett mejl."
            autoComplete="off"
          />
          <SubmitButton tone="danger" pending="Ställer in …">
            Ställ in träffen
          </SubmitButton>
        </CallOffForm>
      </Details>
    </Card>
  );
}
