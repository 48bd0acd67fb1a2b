import { ArrowRight } from "lucide-react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { reviewCallbackAction } from "@/lib/outreach/callbacks/actions";
import type { CallbackFile } from "@/lib/outreach/callbacks/queries";
import { callbackReviewTexts } from "@/lib/outreach/callbacks/texts";
import { paths } from "@/lib/platform/paths";

/** What a person must judge before the call, or where the talk leads to. */
export function CallbackNext({ callback }: { callback: CallbackFile }) {
  if (callback.awaitsReview) return <Review callback={callback} />;
  if (callback.state !== "TALKED") return null;
  return (
    <Callout kind="success" title="Vill familjen gå vidare?" level="h2">
      <p>
        Fyll i intresseanmälan tillsammans, nu eller när ni hörs igen. Namn, nummer och tider följer
        med.
      </p>
      <p className="pt-2">
        <ButtonLink href={paths.staff.newInquiry(callback.id)} iconAfter={ArrowRight}>
          Börja en intresseanmälan
        </ButtonLink>
      </p>
    </Callout>
  );
}

function Review({ callback }: { callback: CallbackFile }) {
  return (
    <Callout kind="warning" title="Är begäran äkta?" level="h2">
      <p>
        {callbackReviewTexts[callback.reviewReason ?? ""] ?? "Begäran ser automatisk ut."} Den som
        skickade har fått ett kvitto på skärmen.
      </p>
      <ActionForm id="granska" action={reviewCallbackAction} className="space-y-3 pt-2">
        <HiddenFields values={{ callbackId: callback.id, version: callback.version }} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton name="isGenuine" value="yes" pending="Sparar …">
            Begäran är äkta
          </SubmitButton>
          <SubmitButton name="isGenuine" value="no" tone="danger" pending="Sparar …">
            Avsluta som inte äkta
          </SubmitButton>
        </div>
      </ActionForm>
    </Callout>
  );
}
