import Link from "next/link";
import { EmptyMailbox } from "@/components/illustrations/empty-pictures";
import { InquiryStateTag } from "@/components/inquiries/inquiry-state-tag";
import { StaffList } from "@/components/staff/list";
import { ButtonLink } from "@/components/ui/button";
import { DayDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonLabel } from "@/components/ui/person-label";
import type { InboxRow, Inbox as Rows } from "@/lib/inquiries/inbox/queries";
import { inquiryList } from "@/lib/inquiries/inbox/schema";
import { awaitsFirstContact } from "@/lib/inquiries/rules";
import { inquirySourceTexts } from "@/lib/inquiries/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";

type InquiryInboxProps = {
  inbox: Rows;
  state: StateOf<typeof inquiryList>;
  views: readonly SavedView[];
  today: Day;
};

/** The inquiries of the unit, those that wait for a first contact on top. */
export function InquiryInbox({ inbox, state, views, today }: InquiryInboxProps) {
  return (
    <StaffList
      list={inquiryList}
      state={state}
      href={paths.staff.inquiries}
      caption="Intresseanmälningar"
      rows={inbox.rows}
      count={inbox.count}
      rowKey={({ id }) => id}
      cells={cellsOn(today)}
      choices={{
        handlaggare: inbox.colleagues.map(({ id, name }) => ({ value: id, label: name })),
      }}
      views={views}
      empty={
        <EmptyState
          title="Inga intresseanmälningar än"
          picture={<EmptyMailbox />}
          action={
            <ButtonLink href={paths.staff.newInquiry()}>Ta emot en anmälan per telefon</ButtonLink>
          }
        >
          Nya anmälningar syns här direkt.
        </EmptyState>
      }
    />
  );
}

function cellsOn(today: Day) {
  return {
    number: (row: InboxRow) => (
      <Link
        href={paths.staff.inquiry(row.id)}
        prefetch={false}
        className="text-link whitespace-nowrap"
      >
        {row.number}
      </Link>
    ),
    name: (row: InboxRow) => <PersonLabel name={row.name} isProtected={row.isProtected} />,
    received: (row: InboxRow) => <DayDisplay day={row.receivedOn} form="table" />,
    missions: (row: InboxRow) => row.missions.join(", "),
    municipality: (row: InboxRow) => row.municipality || "–",
    fit: (row: InboxRow) => (
      <ul className="text-small leading-snug sm:min-w-36">
        {row.fit.map(({ label, words }) => (
          <li key={label}>
            {label}: {words.toLocaleLowerCase("sv")}
          </li>
        ))}
      </ul>
    ),
    state: (row: InboxRow) => <InquiryStateTag inquiry={row} />,
    due: (row: InboxRow) =>
      awaitsFirstContact(row.state) ? (
        <DaysLeft deadline={row.firstContactDueOn} today={today} soonDays={1} />
      ) : (
        "–"
      ),
    assigned: (row: InboxRow) => row.assignedTo ?? <span className="text-soft">Ingen än</span>,
    source: (row: InboxRow) => inquirySourceTexts[row.source],
  };
}
