import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TimeField } from "@/components/forms/text-field";
import { SpanList, spanWords } from "@/components/investigations/appointments/span-list";
import { Details } from "@/components/ui/accordion";
import { StatusTag } from "@/components/ui/status-tag";
import {
  acceptTimeAction,
  declineTimeAction,
} from "@/lib/investigations/appointments/proposals/actions";
import type { ProposalRow } from "@/lib/investigations/appointments/queries";
import { MOST_MESSAGE } from "@/lib/notifications/threads/schema";

type AnswerProposalProps = { proposal: ProposalRow; mayWrite: boolean };

/** Other times that the family wishes: take one of them, or answer in words. */
export function AnswerProposal({ proposal, mayWrite }: AnswerProposalProps) {
  const { id, by, spans, reason } = proposal;
  const [first] = spans;
  return (
    <div className="space-y-3 rounded-card bg-pine-soft p-4">
      <p>
        <StatusTag tone="wait">{by} föreslår en annan tid</StatusTag>
      </p>
      {!mayWrite && <SpanList spans={spans} />}
      {reason !== null && <p className="whitespace-pre-line">”{reason}”</p>}
      {mayWrite && (
        <ActionForm action={acceptTimeAction} className="no-print space-y-4">
          <HiddenFields values={{ proposalId: id }} />
          <RadioGroup
            name="span"
            legend="Vilken tid passar?"
            defaultValue="0"
            choices={spans.map((span, no) => ({ value: String(no), label: spanWords(span) }))}
          />
          <TimeField name="startsAt" label="Börjar" defaultValue={first?.from} />
          <SubmitButton pending="Sparar …">Godta tiden</SubmitButton>
        </ActionForm>
      )}
      {mayWrite && (
        <Details summary="Ingen av tiderna passar">
          <ActionForm action={declineTimeAction} className="no-print space-y-4">
            {/* One proposal has one answer: its own id makes the message's a second click harmless. */}
            <HiddenFields values={{ proposalId: id, messageId: id }} />
            <TextArea
              name="body"
              label={`Svar till ${by}`}
              hint="Svaret blir ett meddelande på familjens sida."
              rows={3}
              limit={MOST_MESSAGE}
            />
            <SubmitButton tone="secondary" pending="Skickar …">
              Skicka svaret
            </SubmitButton>
          </ActionForm>
        </Details>
      )}
    </div>
  );
}
