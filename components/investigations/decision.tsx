import Link from "next/link";
import { DecisionForms } from "@/components/investigations/decision-forms";
import { TwoColumns } from "@/components/investigations/form-card";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { OutcomeText } from "@/components/investigations/outcome-text";
import { Card } from "@/components/ui/card";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import type { DecisionPage, ProposalRow } from "@/lib/investigations/decision/queries";
import { endsEarly } from "@/lib/investigations/decision/rules";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

type DecisionProps = { page: DecisionPage; today: Day };

/** From the investigators' proposal over the family's view to the decision. */
export function Decision({ page, today }: DecisionProps) {
  const { head, proposals, decision, familyComment } = page;
  const list = (
    <>
      {decision && (
        <Card look="pine" space="tight" className="space-y-3">
          <h3 className="text-sub">Beslut</h3>
          <OutcomeText words={decision} />
          <p className="text-small text-soft">
            {decision.by}, <InstantDisplay at={decision.at} form="table" />
            {decision.validUntil !== null && (
              <>
                . Gäller till <DayDisplay day={decision.validUntil} form="table" />
              </>
            )}
          </p>
          {head.homeId !== null && (
            <p>
              <Link href={paths.staff.home(head.homeId)} prefetch={false} className="text-link">
                Öppna hemmet
              </Link>
            </p>
          )}
        </Card>
      )}
      {(head.communicatedOn !== null || familyComment !== null) && (
        <Card space="tight" className="space-y-2">
          <h3 className="text-sub">Genomgång med familjen</h3>
          {head.communicatedOn !== null && (
            <p className="text-small text-soft">
              Senast <DayDisplay day={head.communicatedOn} />
            </p>
          )}
          <p className="whitespace-pre-line">
            {familyComment ?? "Familjen hade inget att rätta eller lägga till."}
          </p>
        </Card>
      )}
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
    </>
  );
  const hasHistory = proposals.length > 0 || decision !== null;
  return (
    <InvestigationFrame head={head} part="decision">
      <TwoColumns
        list={hasHistory && list}
        form={head.ending === null && <DecisionForms page={page} today={today} />}
      />
    </InvestigationFrame>
  );
}

function ProposalCard({ proposal }: { proposal: ProposalRow }) {
  const { by, at, returned } = proposal;
  const isClosing = endsEarly(proposal.outcome);
  return (
    <Card space="tight" className="space-y-3">
      <h3 className="text-sub">{isClosing ? "Avslutad" : "Förslag"}</h3>
      <OutcomeText words={proposal} />
      <p className="text-small text-soft">
        {by}, <InstantDisplay at={at} form="table" />
      </p>
      {returned !== null && (
        <div className="border-t border-line pt-2">
          <p className="font-semibold">
            Komplettering begärdes <InstantDisplay at={returned.at} form="table" /> av {returned.by}
          </p>
          <p className="whitespace-pre-line">{returned.reason}</p>
        </div>
      )}
    </Card>
  );
}
