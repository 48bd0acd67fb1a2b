import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { Card } from "@/components/ui/card";
import type { StaffMember } from "@/lib/access/staff/queries";
import { inquiryNoun } from "@/lib/inquiries/texts";
import { assignTogetherAction, parkTogetherAction } from "@/lib/inquiries/together/actions";
import type { NamedInquiry } from "@/lib/inquiries/together/queries";
import { chosenValue } from "@/lib/inquiries/together/schema";
import { countWords } from "@/lib/settings/views/rules";

type TogetherFormProps = {
  inquiries: readonly NamedInquiry[];
  /** Two sendings of the form are one deed. */
  formKey: string;
};

/** Gives all the chosen inquiries to one of the unit. */
export function AssignTogether(props: TogetherFormProps & { colleagues: readonly StaffMember[] }) {
  const { inquiries, formKey, colleagues } = props;
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Fördela</h2>
      <ActionForm id="fordela" action={assignTogetherAction} className="space-y-4">
        <HiddenFields values={{ key: formKey, chosen: inquiries.map(chosenValue) }} />
        <SelectField
          name="userId"
          label="Vem ska ha dem?"
          width="full"
          empty="Välj i listan"
          choices={colleagues.map(({ userId: value, name: label }) => ({ value, label }))}
        />
        <SubmitButton pending="Sparar …">
          {`Fördela ${countWords(inquiries.length, inquiryNoun)}`}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}

/** Lets all the chosen inquiries rest until a day. */
export function ParkTogether({ inquiries, formKey }: TogetherFormProps) {
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Låt vila</h2>
      <ActionForm id="vila" action={parkTogetherAction} className="space-y-4">
        <HiddenFields values={{ key: formKey, chosen: inquiries.map(chosenValue) }} />
        <DateField
          name="until"
          label="Till vilken dag?"
          hint="Den dagen kommer var och en tillbaka som en uppgift."
        />
        <SubmitButton tone="secondary" pending="Sparar …">
          {`Låt ${countWords(inquiries.length, inquiryNoun)} vila`}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
