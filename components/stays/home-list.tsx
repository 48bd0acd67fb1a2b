import Link from "next/link";
import { HomeStandingTag } from "@/components/homes/home-standing";
import { StaffList } from "@/components/staff/list";
import { DayDisplay } from "@/components/ui/date-display";
import { DaysLeft, daysLeftWords } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag } from "@/components/ui/status-tag";
import { contractFormLabels } from "@/lib/contracts/texts";
import { agesInWords } from "@/lib/homes/rules";
import { homeKindLabels } from "@/lib/homes/texts";
import { type Day, daysBetween } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";
import type { HomeRow, HomeRows } from "@/lib/stays/homes/queries";
import { homeList } from "@/lib/stays/homes/schema";

type HomeListProps = {
  homes: HomeRows;
  state: StateOf<typeof homeList>;
  views: readonly SavedView[];
  today: Day;
};

const SOON_DAYS = 60;

/** The unit's homes with what matters today. */
export function HomeList({ homes, state, views, today }: HomeListProps) {
  const choicesOf = (named: HomeRows["colleagues"]) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <StaffList
      list={homeList}
      state={state}
      href={paths.staff.homes}
      caption="Hem"
      rows={homes.rows}
      count={homes.count}
      rowKey={({ id }) => id}
      cells={cellsOn(today)}
      choices={{
        kommun: choicesOf(homes.municipalities),
        handlaggare: choicesOf(homes.colleagues),
      }}
      views={views}
      empty={
        <EmptyState title="Inga hem än">
          Ett hem kommer hit när en utredning har slutat med att familjen är lämplig.
        </EmptyState>
      }
    />
  );
}

function cellsOn(today: Day) {
  return {
    number: (row: HomeRow) => <span className="one-line">{row.number}</span>,
    name: (row: HomeRow) => (
      <>
        <Link href={paths.staff.home(row.id)} prefetch={false} className="text-link">
          <PersonLabel name={row.name} isProtected={row.isProtected} />
        </Link>
        <span className="block one-line text-small font-normal text-soft">{row.number}</span>
      </>
    ),
    kinds: (row: HomeRow) => (
      <>
        {row.kinds.map((kind) => homeKindLabels[kind]).join(", ") || "–"}
        {row.ages && <span className="block one-line">{agesInWords(row.ages)}</span>}
      </>
    ),
    free: (row: HomeRow) => (
      <span className="one-line">{row.places === 0 ? "–" : `${row.free} av ${row.places}`}</span>
    ),
    municipality: (row: HomeRow) => row.municipality,
    consultant: (row: HomeRow) => row.consultant ?? "Ingen",
    form: (row: HomeRow) => (row.form ? contractFormLabels[row.form] : "Inget"),
    standing: (row: HomeRow) => <HomeStandingTag standing={row.standing} />,
    suitable: (row: HomeRow) => <ValidUntil day={row.suitableUntil} today={today} />,
    checks: (row: HomeRow) =>
      row.checksValidUntil ? (
        <ValidUntil day={row.checksValidUntil} today={today} />
      ) : (
        <StatusTag tone="bad">Saknas</StatusTag>
      ),
    area: (row: HomeRow) => row.area ?? "–",
    languages: (row: HomeRow) => row.languages.join(", ") || "–",
  };
}

/** A day far away is a plain one; near or past it is marked. */
function ValidUntil({ day, today }: { day: Day; today: Day }) {
  const days = daysBetween(today, day);
  if (days <= SOON_DAYS) return <DaysLeft deadline={day} today={today} soonDays={SOON_DAYS} />;
  return (
    <>
      <DayDisplay day={day} form="table" />
      <span className="block one-line text-small text-soft">{daysLeftWords(days)}</span>
    </>
  );
}
