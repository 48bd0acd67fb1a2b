import { TriangleAlert } from "lucide-react";
import { BookedTimes } from "@/components/investigations/appointments/booked-times";
import { FormCard, TwoColumns } from "@/components/investigations/form-card";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { VisitFields } from "@/components/investigations/visit-fields";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { isOpenFor } from "@/lib/investigations/rules";
import { recordVisitAction } from "@/lib/investigations/visits/actions";
import type { VisitRow, VisitsPage } from "@/lib/investigations/visits/queries";
import {
  announcedLabels,
  findingLabels,
  visitPointLabels,
} from "@/lib/investigations/visits/texts";

/** The visits in the home, and registering another. */
export function Visits({ page: { head, times, visits } }: { page: VisitsPage }) {
  const mayWrite = head.isMine && isOpenFor(head.state, "WORK");
  const form = mayWrite && (
    <FormCard
      id="hembesok"
      title="Nytt hembesök"
      action={recordVisitAction}
      hidden={{ investigationId: head.id }}
      button="Registrera hembesök"
    >
      <VisitFields />
    </FormCard>
  );
  const list =
    visits.length > 0 ? (
      visits.map((visit) => <VisitCard key={visit.id} visit={visit} />)
    ) : (
      <EmptyState title="Inga hembesök än">
        Minst två besök görs i hemmet. Registrera det första när det är gjort.
      </EmptyState>
    );
  return (
    <InvestigationFrame head={head} part="visits">
      <TwoColumns
        list={
          <>
            <BookedTimes head={head} times={times} kind="VISIT" />
            {list}
          </>
        }
        form={form}
        wide="form"
      />
    </InvestigationFrame>
  );
}

function VisitCard({ visit }: { visit: VisitRow }) {
  const inOrder = visit.findings.filter(({ isInOrder }) => isInOrder);
  const attention = visit.findings.filter(({ isInOrder }) => !isInOrder);
  return (
    <Card space="tight" className="space-y-3">
      <h3 className="text-sub">
        <DayDisplay day={visit.heldOn} />
      </h3>
      <p className="text-small text-soft">
        {announcedLabels[visit.isAnnounced ? "yes" : "no"]}, {visit.by}
      </p>
      <p className="whitespace-pre-line">{visit.summary}</p>
      {attention.length > 0 && (
        <ul className="space-y-1">
          {attention.map(({ point, note }) => (
            <li key={point}>
              <Icon of={TriangleAlert} className="text-wait" />{" "}
              <strong>
                {visitPointLabels[point]}: {findingLabels.ATTENTION.toLocaleLowerCase("sv")}.
              </strong>{" "}
              {note}
            </li>
          ))}
        </ul>
      )}
      {inOrder.length > 0 && (
        <p className="text-small text-soft">
          I ordning:{" "}
          {inOrder.map(({ point, note }) => withNote(visitPointLabels[point], note)).join(", ")}
        </p>
      )}
    </Card>
  );
}

function withNote(label: string, note: string | null): string {
  return note === null
    ? label.toLocaleLowerCase("sv")
    : `${label.toLocaleLowerCase("sv")} (${note})`;
}
