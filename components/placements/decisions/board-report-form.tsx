import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { awaitedAnchors } from "@/lib/placements/awaited/texts";
import { reportToBoardAction } from "@/lib/placements/decisions/actions";
import type { ReportablePlacement } from "@/lib/placements/requests/client/queries";
import { formatInstant } from "@/lib/platform/dates";

type BoardReportFormProps = { requestId: string; placements: readonly ReportablePlacement[] };

/** Noting that the board has been told what its chair decided alone. */
export function BoardReportForm({ requestId, placements }: BoardReportFormProps) {
  return (
    <section aria-labelledby={awaitedAnchors.REPORT_TO_BOARD} className="space-y-5">
      <h2 id={awaitedAnchors.REPORT_TO_BOARD} className="text-heading">
        Anmäl ordförandens beslut till nämnden
      </h2>
      <p>
        Det som ordföranden har beslutat ensam ska anmälas till nämnden vid dess nästa möte. Notera
        mötet här när det har varit.
      </p>
      <ActionForm action={reportToBoardAction} id="anmal-beslut">
        <HiddenFields values={{ requestId }} />
        <CheckboxGroup
          name="placementIds"
          legend="Vilka beslut är anmälda?"
          choices={placements.map(({ id, label, number, deciderName, decidedAt }) => ({
            value: id,
            label: `${label} (${number})`,
            hint: `Beslutat ${formatInstant(decidedAt)} av ${deciderName}`,
          }))}
          defaultValues={placements.map(({ id }) => id)}
        />
        <DateField name="meetingOn" label="Dag för nämndens möte" />
        <TextField name="reference" label="Paragraf i protokollet" optional width="half" />
        <SubmitButton pending="Sparar …">Notera anmälan</SubmitButton>
      </ActionForm>
    </section>
  );
}
