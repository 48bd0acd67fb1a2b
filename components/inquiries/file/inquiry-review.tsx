import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Callout } from "@/components/ui/callout";
import { reviewInquiryAction } from "@/lib/inquiries/handling/actions";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { reviewReasonTexts } from "@/lib/inquiries/texts";

/** Asks a person to judge an inquiry that looks as if a machine had sent it. */
export function InquiryReview({ inquiry }: { inquiry: InquiryFile }) {
  if (!inquiry.awaitsReview) return null;
  return (
    <Callout kind="warning" title="Är anmälan äkta?" level="h2">
      <p>
        {reviewReasonTexts[inquiry.reviewReason ?? ""] ?? "Anmälan ser automatisk ut."} Läs igenom
        svaren. Familjen har fått ett kvitto på skärmen men ingen e-post.
      </p>
      <ActionForm id="granska" action={reviewInquiryAction} className="space-y-3 pt-2">
        <HiddenFields values={{ inquiryId: inquiry.id, version: inquiry.version }} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton name="isGenuine" value="yes" pending="Sparar …">
            Anmälan är äkta
          </SubmitButton>
          <SubmitButton name="isGenuine" value="no" tone="danger" pending="Sparar …">
            Avsluta som inte äkta
          </SubmitButton>
        </div>
      </ActionForm>
    </Callout>
  );
}
