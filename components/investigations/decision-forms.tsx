import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { FormCard } from "@/components/investigations/form-card";
import { MissingList } from "@/components/investigations/missing-list";
import { OutcomeForm } from "@/components/investigations/outcome-form";
import { ScopeFields } from "@/components/investigations/scope-fields";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import {
  communicateInvestigationAction,
  decideInvestigationAction,
  returnProposalAction,
  submitProposalAction,
} from "@/lib/investigations/decision/actions";
import type { DecisionPage } from "@/lib/investigations/decision/queries";
import { awaitsDecider, mayBeDecided } from "@/lib/investigations/decision/rules";
import { decisionTexts } from "@/lib/investigations/decision/texts";
import { awaitsFamily, isOpenFor } from "@/lib/investigations/rules";
import { decidingFaultTexts, proposedOutcomeLabels } from "@/lib/investigations/texts";
import type { Day } from "@/lib/platform/dates";

type DecisionFormsProps = { page: DecisionPage; today: Day };

/** What the one who looks can do now: propose, go through it with the family, give back, decide. */
export function DecisionForms({ page, today }: DecisionFormsProps) {
  const { head, maySubmit, mayDecide, fault } = page;
  const isOpen = isOpenFor(head.state, "WORK");
  const waits = awaitsDecider(head.state);
  return (
    <>
      {isOpen && maySubmit && <ProposalForm page={page} today={today} />}
      {isOpen && !maySubmit && head.missing.length > 0 && (
        <MissingList investigationId={head.id} outcome="SUITABLE" missing={head.missing} />
      )}
      {awaitsFamily(head.state) && maySubmit && <CommunicateForm page={page} today={today} />}
      {waits && mayDecide && fault !== null && (
        <Callout title="Någon annan beslutar">
          <p>{decidingFaultTexts[fault]}</p>
        </Callout>
      )}
      {mayBeDecided(head.state) && mayDecide && fault === null && (
        <DecideForm page={page} today={today} />
      )}
      {awaitsFamily(head.state) && mayDecide && fault === null && (
        <Callout title="Väntar på familjen">
          <p>{decisionTexts.notCommunicated}</p>
        </Callout>
      )}
      {waits && mayDecide && fault === null && <ReturnForm page={page} />}
    </>
  );
}

function ProposalForm({ page: { head, proposals }, today }: DecisionFormsProps) {
  const [latest] = proposals;
  return (
    <Card space="tight" className="no-print space-y-4">
      <h3 className="text-sub">Förslag till bedömning</h3>
      <OutcomeForm
        id="forslag"
        investigationId={head.id}
        facts={head.facts}
        today={today}
        action={submitProposalAction}
        button="Lämna för bedömning"
        groundsLabel="Skäl för förslaget"
        start={startOf(latest)}
        scope={<ScopeFields scope={latest?.scope ?? []} missions={head.missions} />}
      />
    </Card>
  );
}

function DecideForm({ page: { head, proposals }, today }: DecisionFormsProps) {
  const [latest] = proposals;
  return (
    <Card space="tight" className="no-print space-y-4">
      <h3 className="text-sub">Beslut</h3>
      <p className="text-small text-soft">{decisionTexts.noAppeal}</p>
      <OutcomeForm
        id="beslut"
        investigationId={head.id}
        facts={head.facts}
        today={today}
        action={decideInvestigationAction}
        button="Fatta beslut"
        groundsLabel="Skäl för beslutet"
        start={startOf(latest)}
        scope={<ScopeFields scope={latest?.scope ?? []} missions={head.missions} />}
      />
    </Card>
  );
}

function CommunicateForm({ page: { head }, today }: DecisionFormsProps) {
  return (
    <FormCard
      id="genomgang"
      title="Genomgång med familjen"
      action={communicateInvestigationAction}
      hidden={{ investigationId: head.id }}
      button="Registrera genomgången"
    >
      <DateField name="communicatedOn" label="Vilken dag?" defaultValue={today} />
      <TextArea
        name="comment"
        label="Familjens synpunkter"
        optional
        hint="Låt familjen läsa utredningen. Skriv vad de vill rätta eller lägga till."
        rows={6}
        limit={8000}
      />
    </FormCard>
  );
}

function ReturnForm({ page: { head } }: { page: DecisionPage }) {
  return (
    <FormCard
      id="komplettera"
      title="Utredningen behöver mer"
      action={returnProposalAction}
      hidden={{ investigationId: head.id }}
      button="Begär komplettering"
      tone="secondary"
    >
      <TextArea name="reason" label="Vad behöver kompletteras?" rows={4} limit={1000} />
    </FormCard>
  );
}

function startOf(latest: DecisionPage["proposals"][number] | undefined) {
  if (latest === undefined) return undefined;
  const { outcome, grounds } = latest;
  return isProposed(outcome) ? { outcome, grounds } : undefined;
}

function isProposed(outcome: string): outcome is keyof typeof proposedOutcomeLabels {
  return Object.hasOwn(proposedOutcomeLabels, outcome);
}
