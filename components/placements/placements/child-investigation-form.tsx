import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { recordChildInvestigationAction } from "@/lib/placements/actions";
import type { PlacementFacts } from "@/lib/placements/facts/queries";

/** The municipality's own inquiry about the child, from which the time in a jourhem is counted. */
export function ChildInvestigationForm({ placement }: { placement: PlacementFacts }) {
  return (
    <section aria-labelledby="barnets-utredning" className="space-y-4">
      <h2 id="barnets-utredning" className="text-heading">
        Barnets utredning
      </h2>
      <p>
        Ett barn får bo i jourhem längst två månader efter att utredningen avslutades, om det inte
        finns särskilda skäl (22 kap. 4 § socialtjänstlagen).
      </p>
      <ActionForm action={recordChildInvestigationAction} id="barnets-utredning-form">
        <HiddenFields values={{ placementId: placement.id, version: placement.version }} />
        <DateField
          name="openedOn"
          label="Utredningen inleddes"
          defaultValue={placement.openedOn ?? undefined}
          optional
        />
        <DateField
          name="closedOn"
          label="Utredningen avslutades"
          defaultValue={placement.closedOn ?? undefined}
          optional
        />
        <TextArea
          name="specialReasons"
          label="Särskilda skäl att barnet bor kvar längre"
          hint="Kort, utan namn. Behövs bara om tiden går ut."
          defaultValue={placement.specialReasons ?? undefined}
          optional
          rows={3}
          limit={500}
        />
        <SubmitButton pending="Sparar …">Spara uppgifterna</SubmitButton>
      </ActionForm>
    </section>
  );
}
