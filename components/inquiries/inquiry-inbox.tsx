import Link from "next/link";
import { EmptyMailbox } from "@/components/illustrations/empty-pictures";
import { InquiryStateTag } from "@/components/inquiries/inquiry-state-tag";
import { ChooseBar } from "@/components/staff/choose-bar";
import { StaffList } from "@/components/staff/list";
import { ButtonLink } from "@/components/ui/button";
import { DayDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag } from "@/components/ui/status-tag";
import type { InboxRow, Inbox as Rows, SaidInWords } from "@/lib/inquiries/inbox/queries";
import { inquiryList } from "@/lib/inquiries/inbox/schema";
import { awaitsFirstContact } from "@/lib/inquiries/rules";
import { inquirySourceTexts } from "@/lib/inquiries/texts";
import { compareDays, type Day } from "@/lib/platform/dates";
import { paths, withQuery } from "@/lib/platform/paths";
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
      choices={inbox.choices}
      groupOf={groupedBy(state.sort.column)}
      choosing={choosingIn(inbox, state)}
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

/** Rows are chosen for a deed with many, on a page of its own that leads back to the list as it is. */
function choosingIn({ rows }: Rows, state: InquiryInboxProps["state"]) {
  const fran = withQuery("", inquiryList.print(state)).replace(/^\?/, "");
  return {
    formId: "valda",
    labelOf: ({ number }: InboxRow) => number,
    bar: (
      <ChooseBar
        formId="valda"
        action={paths.staff.chosenInquiries()}
        kept={{ fran }}
        allHref={paths.staff.chosenInquiries({ fran, id: rows.map(({ id }) => id) })}
        count={rows.length}
        button="Fördela eller låt vila"
      />
    ),
  };
}

function cellsOn(today: Day) {
  return {
    number: (row: InboxRow) => (
      <>
        <Link href={paths.staff.inquiry(row.id)} prefetch={false} className="text-link one-line">
          {row.number}
        </Link>
        <span className="block one-line text-small font-normal text-soft">
          Kom in <DayDisplay day={row.receivedOn} form="table" />
        </span>
      </>
    ),
    name: (row: InboxRow) => (
      <>
        <PersonLabel name={row.name} isProtected={row.isProtected} />
        {row.municipality && <span className="block text-small text-soft">{row.municipality}</span>}
        {row.isLikeAnother && (
          <span className="block text-small text-soft">Kan höra ihop med en annan</span>
        )}
      </>
    ),
    received: (row: InboxRow) => <DayDisplay day={row.receivedOn} form="table" />,
    missions: (row: InboxRow) => row.missions.join(", "),
    municipality: (row: InboxRow) => row.municipality || "–",
    fit: (row: InboxRow) => <Said row={row} />,
    state: (row: InboxRow) => <InquiryStateTag inquiry={row} />,
    due: (row: InboxRow) => <Due row={row} today={today} />,
    assigned: (row: InboxRow) => row.assignedTo ?? <span className="text-soft">Ingen än</span>,
    availability: (row: InboxRow) => row.availability.join(", ") || "–",
    languages: (row: InboxRow) => row.languages.join(", ") || "–",
    source: (row: InboxRow) => inquirySourceTexts[row.source],
  };
}

/** What the form says of what matters most, a line each. */
function Said({ row: { says } }: { row: InboxRow }) {
  return (
    <ul className="text-small leading-snug sm:min-w-44">
      {[says.adult, says.room].map(
        (said) =>
          said && (
            <li key={said.label}>
              {said.label}: {said.words.toLocaleLowerCase("sv")}
            </li>
          ),
      )}
      {says.ages && (
        <li>
          <span className="sr-only">{says.ages.label}: </span>
          {says.ages.words}
        </li>
      )}
    </ul>
  );
}

/** The day that something is promised or planned by: the first contact, or the end of the rest. */
function Due({ row, today }: { row: InboxRow; today: Day }) {
  if (awaitsFirstContact(row.state)) {
    return <DaysLeft deadline={row.firstContactDueOn} today={today} soonDays={1} />;
  }
  if (row.state !== "PARKED" || row.parkedUntil === null) return "–";
  if (compareDays(row.parkedUntil, today) <= 0) {
    return <StatusTag tone="warn">Dags att ta upp</StatusTag>;
  }
  return (
    <span className="one-line">
      Vilar till <DayDisplay day={row.parkedUntil} form="table" />
    </span>
  );
}

const grouping: readonly string[] = ["mission", "adult", "room", "ages"] satisfies SaidInWords[];

/** In an order by words each row stands under what its form says. */
function groupedBy(column: string) {
  if (!grouping.includes(column)) return undefined;
  return (row: InboxRow) => {
    const said = row.says[column as SaidInWords];
    return said === undefined
      ? "Sägs inte"
      : `${said.label}: ${said.words.toLocaleLowerCase("sv")}`;
  };
}
