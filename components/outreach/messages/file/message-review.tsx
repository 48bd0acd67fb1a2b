import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Callout } from "@/components/ui/callout";
import { reviewMessageAction } from "@/lib/outreach/messages/handling/actions";
import type { MessageFile } from "@/lib/outreach/messages/handling/queries";
import { messageReviewTexts } from "@/lib/outreach/messages/texts";

/** What a person must judge before anybody answers. */
export function MessageReview({ message }: { message: MessageFile }) {
  return (
    <Callout kind="warning" title="Är meddelandet äkta?" level="h2">
      <p>
        {messageReviewTexts[message.reviewReason ?? ""] ?? "Meddelandet ser automatiskt ut."} Den
        som skickade har fått ett kvitto på skärmen, men inget mejl.
      </p>
      <ActionForm id="granska" action={reviewMessageAction} className="space-y-3 pt-2">
        <HiddenFields values={{ messageId: message.id, version: message.version }} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton name="isGenuine" value="yes" pending="Sparar …">
            Meddelandet är äkta
          </SubmitButton>
          <SubmitButton name="isGenuine" value="no" tone="danger" pending="Sparar …">
            Avsluta som inte äkta
          </SubmitButton>
        </div>
      </ActionForm>
    </Callout>
  );
}
