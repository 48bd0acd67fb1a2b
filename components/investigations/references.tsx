import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { FormCard, TwoColumns } from "@/components/investigations/form-card";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { adultChoices, choicesOf } from "@/components/people/choices";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { addReferenceAction } from "@/lib/investigations/references/actions";
import type { ReferenceRow, ReferencesPage } from "@/lib/investigations/references/queries";
import { relationLabels } from "@/lib/investigations/references/texts";
import { isOpenFor } from "@/lib/investigations/rules";

/** What others have told of the adults, and adding another. */
export function References({ page: { head, references } }: { page: ReferencesPage }) {
  const mayWrite = head.isMine && isOpenFor(head.state, "WORK");
  const list =
    references.length > 0 ? (
      references.map((reference) => <ReferenceCard key={reference.id} reference={reference} />)
    ) : (
      <EmptyState title="Inga referenser än">
        Fråga minst två personer om varje vuxen, när den vuxna har samtyckt till det.
      </EmptyState>
    );
  return (
    <InvestigationFrame head={head} part="references">
      <TwoColumns list={list} form={mayWrite && <ReferenceForm head={head} />} />
    </InvestigationFrame>
  );
}

function ReferenceForm({ head }: { head: InvestigationHead }) {
  return (
    <FormCard
      id="referens"
      title="Ny referens"
      action={addReferenceAction}
      hidden={{ investigationId: head.id }}
      button="Lägg till referens"
    >
      <SelectField
        name="personId"
        label="Vem gäller referensen?"
        width="full"
        empty="Välj vuxen"
        choices={adultChoices(head.facts.adults)}
      />
      <SelectField
        name="relation"
        label="Hur känner referensen personen?"
        width="full"
        empty="Välj relation"
        choices={choicesOf(relationLabels)}
      />
      <TextField
        name="name"
        label="Referensens namn"
        hint="Namnet lagras krypterat."
        autoComplete="off"
      />
      <DateField name="takenOn" label="Vilken dag?" />
      <TextArea name="statement" label="Vad berättade referensen?" rows={8} limit={8000} />
    </FormCard>
  );
}

function ReferenceCard({ reference }: { reference: ReferenceRow }) {
  const { about, relation, name, takenOn, statement, by } = reference;
  return (
    <Card space="tight" className="space-y-2">
      <h3 className="text-sub">
        {name} om {about}
      </h3>
      <p className="text-small text-soft">
        {relationLabels[relation]}, <DayDisplay day={takenOn} form="table" />, {by}
      </p>
      <p className="whitespace-pre-line">{statement}</p>
    </Card>
  );
}
