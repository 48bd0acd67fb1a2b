import type { Choice } from "@/components/forms/select-field";
import { ThreadPanel } from "@/components/staff/thread-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Details } from "@/components/ui/accordion";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { NumberedTitle, PageHeading } from "@/components/ui/page-heading";
import type { Thread } from "@/lib/notifications/threads/queries";
import { clientEventTexts } from "@/lib/placements/events/texts";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import type { ClientRequest } from "@/lib/placements/requests/client/queries";
import { mayWithdraw, pressingStatus, turnOf } from "@/lib/placements/requests/rules";
import { childStatusTexts, nextForClient, turnTexts } from "@/lib/placements/requests/texts";
import { paths } from "@/lib/platform/paths";
import { BoardReportForm } from "../decisions/board-report-form";
import { DecisionForm } from "../decisions/decision-form";
import { LiveRefresh } from "../live-refresh";
import { ProposalCard } from "../proposals/proposal-card";
import { RequestChildren } from "./request-children";
import { RequestSummary } from "./request-summary";
import { WithdrawForm } from "./withdraw-form";

type ClientRequestPageProps = {
  page: ClientRequest;
  thread: Thread;
  bases: Choice[];
  today: string;
};

/** A request as the municipality follows it: state, proposals, decision, conversation. */
export function ClientRequestPage({ page, thread, bases, today }: ClientRequestPageProps) {
  const { request, proposals, waiting, toReport, events } = page;
  const { children } = request;
  const status = pressingStatus(children.map((child) => child.status));
  const live = proposals.filter(({ isLive }) => isLive);
  const earlier = proposals.filter(({ isLive }) => !isLive);
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.client.home, label: "Översikt" }]}
        here={`Förfrågan ${request.number}`}
      />
      <PageHeading
        title={<NumberedTitle word="Förfrågan" number={request.number} />}
        eyebrow={`${childStatusTexts[status]} · ${turnTexts[turnOf(status)]}`}
        lead={nextForClient[status]}
      />
      <LiveRefresh
        href={`${paths.client.request(request.id)}/lage`}
        state={children.map((child) => child.status).join()}
        words={`Läget är nu: ${childStatusTexts[status]}`}
      />
      <RequestChildren request={request} placementPath={paths.client.placement} />
      {live.length > 0 && (
        <section aria-labelledby="forslag" className="space-y-4">
          <h2 id="forslag" className="text-heading">
            Förslag att svara på
          </h2>
          {live.map((proposal, index) => (
            <ProposalCard
              key={proposal.ids[0]}
              requestId={request.id}
              proposal={proposal}
              no={index + 1}
            />
          ))}
        </section>
      )}
      {waiting.length > 0 && (
        <DecisionForm
          requestId={request.id}
          waiting={waiting}
          bases={bases}
          legalBasisCode={request.legalBasisCode}
          today={today}
        />
      )}
      {toReport.length > 0 && <BoardReportForm requestId={request.id} placements={toReport} />}
      <ThreadPanel thread={thread} action={writeAboutRequestAction} receiver="Familjehemsenheten" />
      {earlier.length > 0 && (
        <Details summary="Tidigare förslag">
          {earlier.map((proposal, index) => (
            <ProposalCard
              key={proposal.ids[0]}
              requestId={request.id}
              proposal={proposal}
              no={earlier.length - index}
            />
          ))}
        </Details>
      )}
      <Details summary="Det här skrev ni i förfrågan">
        <RequestSummary request={request} />
      </Details>
      <TimelinePanel events={events} texts={clientEventTexts} audience="client" />
      <div className="no-print space-y-4">
        <ButtonLink
          href={`${paths.client.newRequest}?kopia=${request.id}`}
          tone="secondary"
          prefetch={false}
        >
          Skriv en ny förfrågan med samma uppgifter
        </ButtonLink>
        {mayWithdraw(children.map((child) => child.status)) && <WithdrawForm request={request} />}
      </div>
    </>
  );
}
