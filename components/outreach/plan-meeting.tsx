import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { PlanForm } from "@/components/outreach/checked-forms";
import { MeetingFields } from "@/components/outreach/meeting-fields";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/platform/paths";

/** A new meeting. */
export function PlanMeeting({ idempotencyKey }: { idempotencyKey: string }) {
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.meetings(), label: "Informationsträffar" }]}
        here="Ny träff"
      />
      <PageHeading
        title="Planera en informationsträff"
        lead="Den som anmäler sig får en bekräftelse och en påminnelse dagen före. Väntelistan sköter sig själv."
      />
      <Card className="max-w-3xl">
        <PlanForm id="traff" className="space-y-5">
          <HiddenFields values={{ idempotencyKey }} />
          <MeetingFields />
          <SubmitButton pending="Sparar …">Spara träffen</SubmitButton>
        </PlanForm>
      </Card>
    </>
  );
}
