import { Search } from "lucide-react";
import { AsidePart, FileColumns } from "@/components/staff/file-columns";
import { ThreadPanel } from "@/components/staff/thread-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { NumberedTitle, PageHeading } from "@/components/ui/page-heading";
import type { Thread } from "@/lib/notifications/threads/queries";
import { placementEventTexts } from "@/lib/placements/events/texts";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import { needsHome } from "@/lib/placements/requests/rules";
import type { StaffRequest } from "@/lib/placements/requests/staff/queries";
import { childStatusTexts, nextForUnit, urgencyTexts } from "@/lib/placements/requests/texts";
import { matchingPath } from "@/lib/placements/texts";
import { paths } from "@/lib/platform/paths";
import { CallLog } from "../matching/call-log";
import { HeldHomes } from "../matching/held-homes";
import { OfferedHomes } from "../proposals/offered-homes";
import { AssignForm } from "./assign-form";
import { RequestChildren } from "./request-children";
import { RequestSummary } from "./request-summary";

type StaffRequestPageProps = { page: StaffRequest; thread: Thread };

/** A request as the unit works with it. */
export function StaffRequestPage({ page, thread }: StaffRequestPageProps) {
  const { request, mayWork, consultants, held, offered, calls, events } = page;
  const maySearch = mayWork && request.children.some(({ status }) => needsHome(status));
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.requests(), label: "Förfrågningar" }]}
        here={request.number}
      />
      <PageHeading
        title={<NumberedTitle word="Förfrågan" number={request.number} />}
        eyebrow={`${request.municipality} · ${urgencyTexts[request.urgency]}`}
        lead={`${childStatusTexts[request.status]}. ${nextForUnit[request.status]}`}
        actions={
          maySearch && (
            <ButtonLink href={matchingPath(request.id)} icon={Search} prefetch={false}>
              Sök hem
            </ButtonLink>
          )
        }
      />
      <FileColumns
        main={
          <>
            <RequestChildren request={request} placementPath={paths.staff.placement} />
            <HeldHomes requestId={request.id} held={held} mayWork={mayWork} />
            <OfferedHomes offered={offered} />
            <CallLog requestId={request.id} calls={calls} mayWork={mayWork} />
          </>
        }
        aside={
          <>
            <AsidePart id="konsulent" title="Konsulent">
              <p>{request.assignedTo ?? "Inte fördelad än"}</p>
              {consultants.length > 0 && request.withdrawnAt === null && (
                <AssignForm request={request} consultants={consultants} />
              )}
            </AsidePart>
            <AsidePart id="forfragan" title="Det här skrev kommunen">
              <RequestSummary request={request} />
            </AsidePart>
          </>
        }
        rest={
          <>
            <ThreadPanel thread={thread} action={writeAboutRequestAction} receiver="kommunen" />
            <TimelinePanel events={events} texts={placementEventTexts} />
          </>
        }
      />
    </>
  );
}
