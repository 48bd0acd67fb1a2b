import Link from "next/link";
import { StageTag } from "@/components/investigations/stage-tag";
import { staffChoices } from "@/components/people/choices";
import { StaffList } from "@/components/staff/list";
import { ButtonLink } from "@/components/ui/button";
import { DayDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag } from "@/components/ui/status-tag";
import type { InvestigationRow, Investigations } from "@/lib/investigations/list/queries";
import { investigationList } from "@/lib/investigations/list/schema";
import { investigationStateLabels, missionLabels, outcomeLabels } from "@/lib/investigations/texts";
import { isProtected } from "@/lib/people/rules";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";

type InvestigationListProps = {
  page: Investigations;
  state: StateOf<typeof investigationList>;
  views: readonly SavedView[];
};

/** The investigations, those nearest their goal on top. */
export function InvestigationList({ page, state, views }: InvestigationListProps) {
  return (
    <StaffList
      list={investigationList}
      state={state}
      href={paths.staff.investigations}
      caption="Utredningar"
      rows={page.rows}
      count={page.count}
      rowKey={({ id }) => id}
      cells={cells}
      choices={{ utredare: staffChoices(page.colleagues) }}
      views={views}
      empty={
        <EmptyState
          title="Inga utredningar än"
          action={
            <ButtonLink href={paths.staff.inquiries()} tone="secondary">
              Till intresseanmälningarna
            </ButtonLink>
          }
        >
          En utredning öppnas från en intresseanmälan där alla vuxna vill gå vidare.
        </EmptyState>
      }
    />
  );
}

const cells = {
  number: (row: InvestigationRow) => (
    <Link href={paths.staff.investigation(row.id)} prefetch={false} className="text-link">
      {row.number}
    </Link>
  ),
  household: ({ household }: InvestigationRow) => (
    <PersonLabel name={household.label} isProtected={isProtected(household.level)} />
  ),
  stage: (row: InvestigationRow) => (
    <>
      {row.ending === null ? <StageTag stage={row.stage} /> : outcomeLabels[row.ending.outcome]}
      {row.missing > 0 && <span className="block text-small text-soft">{row.missing} saknas</span>}
    </>
  ),
  goal: (row: InvestigationRow) =>
    row.isPastGoal ? (
      <StatusTag tone="bad">
        {row.daysUsed} av {row.goalDays}
      </StatusTag>
    ) : (
      `${row.daysUsed} av ${row.goalDays}`
    ),
  investigators: (row: InvestigationRow) => (
    <>
      {row.investigators.map(({ userId, name, isInConflict }) => (
        <span key={userId} className="block one-line">
          {name}
          {isInConflict && <StatusTag tone="bad">Jäv</StatusTag>}
        </span>
      ))}
    </>
  ),
  state: (row: InvestigationRow) => investigationStateLabels[row.state],
  missions: (row: InvestigationRow) => row.missions.map((kind) => missionLabels[kind]).join(", "),
  municipality: (row: InvestigationRow) => row.household.municipality,
  opened: (row: InvestigationRow) => <DayDisplay day={row.openedOn} form="table" />,
};
