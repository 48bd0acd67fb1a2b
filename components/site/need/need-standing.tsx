import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { withdrawNeedAction } from "@/lib/site/need/actions";
import type { Need } from "@/lib/site/need/queries";

/** The sentence that visitors read now, and taking it away. */
export function NeedStanding({ need }: { need: Need | null }) {
  return (
    <section aria-labelledby="visas" className="space-y-3">
      <h2 id="visas" className="text-heading">
        Visas nu
      </h2>
      {need === null ? (
        <p className="text-soft">Ingen mening visas på webbplatsen just nu.</p>
      ) : (
        <Card look="pine" className="space-y-3">
          <p className="whitespace-pre-line text-lead">{need.text}</p>
          <p className="text-small text-soft">
            {need.publishedBy}, <InstantDisplay at={need.publishedAt} />. Visas till och med{" "}
            <DayDisplay day={need.validUntil} />.
          </p>
          <ActionForm id="ta-bort" action={withdrawNeedAction}>
            <HiddenFields values={{ needId: need.id, version: need.version }} />
            <SubmitButton tone="secondary" pending="Sparar …">
              Sluta visa meningen
            </SubmitButton>
          </ActionForm>
        </Card>
      )}
    </section>
  );
}
