import Link from "next/link";
import { StaffList } from "@/components/staff/list";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import { isOpenStatus } from "@/lib/placements/requests/rules";
import type { StaffRequestRow, StaffRequests } from "@/lib/placements/requests/staff/queries";
import { requestList } from "@/lib/placements/requests/staff/schema";
import { urgencyShortTexts } from "@/lib/placements/requests/texts";
import { kindText } from "@/lib/placements/texts";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";
import { ChildrenLabels } from "./children-labels";
import { RequestStatus } from "./status";

type StaffRequestsProps = {
  requests: StaffRequests;
  state: StateOf<typeof requestList>;
  views: readonly SavedView[];
};

/** The unit's list of placement requests. */
export function StaffRequestList({ requests, state, views }: StaffRequestsProps) {
  return (
    <StaffList
      list={requestList}
      state={state}
      href={paths.staff.requests}
      caption="Placeringsförfrågningar"
      rows={requests.rows}
      count={requests.count}
      rowKey={(row) => row.id}
      views={views}
      empty={
        <EmptyState title="Inga öppna förfrågningar just nu">
          Nya syns här så snart en kommun har skickat dem.
        </EmptyState>
      }
      cells={{
        number: (row) => (
          <Link href={paths.staff.request(row.id)} prefetch={false} className="text-link one-line">
            {row.number}
          </Link>
        ),
        municipality: (row) => row.municipality,
        children: (row) => <ChildrenLabels labels={row.children} />,
        status: (row) => <RequestStatus status={row.status} />,
        urgency: (row) => <Urgency row={row} />,
        startsOn: (row) => <DayDisplay day={row.startsOn} form="table" />,
        assignedTo: (row) => row.assignedTo ?? <StatusTag tone="warn">Inte fördelad</StatusTag>,
        homeKind: (row) => kindText(row.homeKind),
        submittedAt: (row) => <InstantDisplay at={row.submittedAt} form="table" />,
      }}
    />
  );
}

function Urgency({ row: { urgency, status } }: { row: StaffRequestRow }) {
  const words = urgencyShortTexts[urgency];
  // What was urgent once is not any more.
  return urgency === "NOW" && isOpenStatus(status) ? (
    <StatusTag tone="bad">{words}</StatusTag>
  ) : (
    words
  );
}
