import Link from "next/link";
import { MeetingStateTag } from "@/components/outreach/meeting-state-tag";
import { StaffList } from "@/components/staff/list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { MeetingRow } from "@/lib/outreach/meetings/staff/queries";
import { meetingList } from "@/lib/outreach/meetings/staff/schema";
import { languageTexts } from "@/lib/outreach/meetings/texts";
import { dayOf, formatClockSpan } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";

type StaffMeetingsProps = {
  meetings: { rows: MeetingRow[]; count: number };
  state: StateOf<typeof meetingList>;
  views: readonly SavedView[];
};

const languages: Readonly<Record<string, string>> = languageTexts;

const cells = {
  time: (row: MeetingRow) => (
    <Link href={paths.staff.meeting(row.id)} prefetch={false} className="text-link">
      {dayOf(row.startsAt)} {formatClockSpan(row)}
    </Link>
  ),
  place: (row: MeetingRow) => row.place ?? "Videomöte",
  language: (row: MeetingRow) => languages[row.language] ?? row.language,
  seats: (row: MeetingRow) => `${row.taken} av ${row.capacity}`,
  waiting: (row: MeetingRow) => row.waiting,
  state: (row: MeetingRow) => <MeetingStateTag state={row.state} />,
  attended: (row: MeetingRow) => row.attendedPeople ?? "–",
  inquiries: (row: MeetingRow) => row.inquiries,
};

/** The unit's information meetings, those to come and those that have been. */
export function StaffMeetings({ meetings, state, views }: StaffMeetingsProps) {
  return (
    <StaffList
      list={meetingList}
      state={state}
      href={paths.staff.meetings}
      caption="Informationsträffar"
      rows={meetings.rows}
      count={meetings.count}
      rowKey={({ id }) => id}
      cells={cells}
      views={views}
      empty={
        <EmptyState
          title="Inga träffar än"
          action={<ButtonLink href={paths.staff.newMeeting}>Planera en träff</ButtonLink>}
        >
          Planera den första, så kan familjer anmäla sig på webbplatsen.
        </EmptyState>
      }
    />
  );
}
