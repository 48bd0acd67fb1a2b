"use client";

import { type ReactNode, useState } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { TextArea } from "@/components/forms/text-area";
import { MissingList } from "@/components/investigations/missing-list";
import { OutcomeButton } from "@/components/investigations/outcome-button";
import { choicesOf } from "@/components/people/choices";
import type { FormAction } from "@/lib/access/form-state";
import { askedQuestions } from "@/lib/investigations/assessment/rules";
import { makesHome } from "@/lib/investigations/decision/rules";
import {
  type InvestigationFacts,
  missingForOutcome,
} from "@/lib/investigations/requirements/rules";
import { proposedOutcomeLabels } from "@/lib/investigations/texts";
import type { Day } from "@/lib/platform/dates";

type Proposed = keyof typeof proposedOutcomeLabels;

type OutcomeFormProps = {
  id: string;
  investigationId: string;
  facts: InvestigationFacts;
  today: Day;
  action: FormAction;
  button: string;
  start?: { outcome: Proposed; grounds: string };
  groundsLabel: string;
  /** The fields of the scope, drawn on the server. */
  scope: ReactNode;
};

/** An outcome with scope and grounds. What is missing for the chosen one is told and stops it. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { id, investigationId, facts, today, action, button, start, groundsLabel, scope } = props;
  const [outcome, setOutcome] = useState<Proposed | null>(start?.outcome ?? null);
  // Before a choice the list tells what the usual one needs, without stopping the others.
  const shown = outcome ?? "SUITABLE";
  const missing = missingForOutcome(facts, shown, { today, questions: askedQuestions });
  return (
    <ActionForm id={id} action={action} className="space-y-5">
      <HiddenFields values={{ investigationId }} />
      <div onChange={(event) => setOutcome((known) => chosenIn(event.target) ?? known)}>
        <RadioGroup
          name="outcome"
          legend="Utfall"
          choices={choicesOf(proposedOutcomeLabels)}
          defaultValue={start?.outcome}
        />
      </div>
      <MissingList investigationId={investigationId} outcome={shown} missing={missing} />
      <div hidden={outcome !== null && !makesHome(outcome)}>{scope}</div>
      <TextArea
        name="grounds"
        label={groundsLabel}
        rows={8}
        limit={8000}
        defaultValue={start?.grounds}
      />
      <OutcomeButton isStopped={outcome !== null && missing.length > 0}>{button}</OutcomeButton>
    </ActionForm>
  );
}

function chosenIn(target: EventTarget): Proposed | null {
  if (!(target instanceof HTMLInputElement) || target.name !== "outcome") return null;
  return Object.hasOwn(proposedOutcomeLabels, target.value) ? (target.value as Proposed) : null;
}
