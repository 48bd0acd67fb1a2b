import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { QuestionField } from "@/components/inquiries/question-field";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { registerInquiryAction } from "@/lib/inquiries/handling/actions";
import { questionsOf, type Typed } from "@/lib/inquiries/questions/schema";
import { steps } from "@/lib/inquiries/questions/texts";
import { paths } from "@/lib/platform/paths";

type RegisterInquiryProps = {
  idempotencyKey: string;
  /** What is known already. */
  typed?: Typed;
  /** The request for a call that the talk came of. */
  callbackId?: string;
};

/** The whole interest form on one page, filled in while the family is on the telephone. */
export function RegisterInquiry({ idempotencyKey, typed = {}, callbackId }: RegisterInquiryProps) {
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.inquiries(), label: "Intresseanmälningar" }]}
        here="Ny anmälan per telefon"
      />
      <PageHeading
        title="Ta emot en anmälan per telefon"
        lead="Frågorna är de som familjen annars svarar på själv."
      />
      <Callout kind="warning" title="Har den som ringer skyddade personuppgifter?">
        <p>Skriv inget här. Be att få ringa upp och prata med enhetschefen.</p>
      </Callout>
      <ActionForm id="anmalan" action={registerInquiryAction} className="space-y-6">
        <HiddenFields values={{ idempotencyKey, ...(callbackId ? { callbackId } : {}) }} />
        {steps.map((step) => (
          <Card key={step.id} className="max-w-3xl space-y-5">
            <h2 className="text-heading">{step.label}</h2>
            {questionsOf(step.id).map((question) => (
              <QuestionField key={question.id} question={question} typed={typed[question.id]} />
            ))}
          </Card>
        ))}
        <CheckboxField
          name="assignToMe"
          label="Jag tar hand om anmälan själv"
          hint="Annars får alla familjehemssekreterare den som uppgift."
          defaultChecked
        />
        <SubmitButton pending="Sparar …">Registrera anmälan</SubmitButton>
      </ActionForm>
    </>
  );
}
