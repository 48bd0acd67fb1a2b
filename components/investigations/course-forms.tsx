import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { choicesOf, staffChoices } from "@/components/people/choices";
import { ConflictForm } from "@/components/people/conflict-form";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/lib/access/form-state";
import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import {
  holdInvestigationAction,
  reassignInvestigatorsAction,
  resumeInvestigationAction,
} from "@/lib/investigations/file/actions";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import type { OverviewPage } from "@/lib/investigations/overview/queries";
import { investigationMachine, isOpenFor, isResting } from "@/lib/investigations/rules";
import { closingOutcomeLabels } from "@/lib/investigations/texts";

/** Deeds that steer the investigation: rest, other investigators, an early end, conflict of interest. */
export function CourseForms({ page }: { page: OverviewPage }) {
  const { head, mayAssign, mayDecide } = page;
  if (head.ending !== null) return null;
  const maySteer = head.isMine || mayAssign;
  const mayClose = investigationMachine.canGo(head.state, "CLOSED") && (head.isMine || mayDecide);
  return (
    <Card space="tight" className="no-print space-y-3">
      <h2 className="text-sub">Hantera utredningen</h2>
      {maySteer && investigationMachine.canGo(head.state, "ON_HOLD") && <HoldForm head={head} />}
      {maySteer && isResting(head.state) && <ResumeForm head={head} />}
      {mayAssign && isOpenFor(head.state, "ASSIGN") && <ReassignForm page={page} />}
      {mayClose && <CloseForm page={page} />}
      <Details summary="Anmäl jäv">
        <ConflictForm householdId={head.household.id} />
      </Details>
    </Card>
  );
}

type DeedProps = {
  head: InvestigationHead;
  id: string;
  action: FormAction;
  button: string;
  tone?: "secondary" | "danger";
  children?: ReactNode;
};

function Deed({ head, id, action, button, tone = "secondary", children }: DeedProps) {
  return (
    <ActionForm id={id} action={action} className="space-y-4">
      <HiddenFields values={{ investigationId: head.id }} />
      {children}
      <SubmitButton tone={tone} pending="Sparar …">
        {button}
      </SubmitButton>
    </ActionForm>
  );
}

function HoldForm({ head }: { head: InvestigationHead }) {
  return (
    <Details summary="Pausa utredningen">
      <Deed head={head} id="pausa" action={holdInvestigationAction} button="Pausa utredningen">
        <TextField name="reason" label="Varför?" autoComplete="off" />
        <DateField name="until" label="Till vilken dag?" />
      </Deed>
    </Details>
  );
}

function ResumeForm({ head }: { head: InvestigationHead }) {
  return (
    <Deed
      head={head}
      id="aterta"
      action={resumeInvestigationAction}
      button="Återuppta utredningen"
    />
  );
}

function ReassignForm({ page: { head, consultants } }: { page: OverviewPage }) {
  const userOf = (role: "LEAD" | "SECOND") =>
    head.investigators.find((investigator) => investigator.role === role)?.userId;
  return (
    <Details summary="Byt utredare">
      <Deed
        head={head}
        id="byt-utredare"
        action={reassignInvestigatorsAction}
        button="Byt utredare"
      >
        <SelectField
          name="leadId"
          label="Huvudutredare"
          width="full"
          empty="Välj huvudutredare"
          choices={staffChoices(consultants)}
          defaultValue={userOf("LEAD")}
        />
        <SelectField
          name="secondId"
          label="Medutredare"
          width="full"
          empty="Välj medutredare"
          choices={staffChoices(consultants)}
          defaultValue={userOf("SECOND")}
        />
      </Deed>
    </Details>
  );
}

function CloseForm({ page: { head, mayDecide } }: { page: OverviewPage }) {
  const { WITHDRAWN } = closingOutcomeLabels;
  return (
    <Details summary="Avsluta utan bedömning">
      <Deed
        head={head}
        id="avsluta"
        action={closeInvestigationAction}
        button="Avsluta utredningen"
        tone="danger"
      >
        <RadioGroup
          name="outcome"
          legend="Hur slutade det?"
          choices={choicesOf(mayDecide ? closingOutcomeLabels : { WITHDRAWN })}
        />
        <TextArea name="reason" label="Skäl" rows={4} limit={4000} />
      </Deed>
    </Details>
  );
}
