import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { nameReaderAction } from "@/lib/placements/identity/actions";
import type { ReaderChoices } from "@/lib/placements/identity/queries";

type ChildReadersProps = { placementId: string; choices: ReaderChoices };

/** Who may read a protected child's data, and naming one more. */
export function ChildReaders({ placementId, choices }: ChildReadersProps) {
  const { readers, candidates } = choices;
  return (
    <section aria-labelledby="lasratt" className="space-y-3">
      <h2 id="lasratt" className="text-heading">
        Läsrätt till barnets uppgifter
      </h2>
      {readers.length === 0 ? (
        <p>Ingen har läsrätt än. Ge den åt så få som möjligt.</p>
      ) : (
        <ul className="list-disc pl-5">
          {readers.map(({ id, name, reason }) => (
            <li key={id}>
              <strong>{name}</strong>: {reason}
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={nameReaderAction} id="lasratt-form" className="max-w-md space-y-4">
        <HiddenFields values={{ placementId }} />
        <SelectField
          name="userId"
          label="Vem ska få läsa?"
          empty="Välj person"
          choices={candidates.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
        <TextField name="reason" label="Varför behöver personen uppgifterna?" />
        <SubmitButton tone="secondary" pending="Ger läsrätt …">
          Ge läsrätt
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
