import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { assignMessageAction } from "@/lib/outreach/messages/handling/actions";
import type { MessageFile } from "@/lib/outreach/messages/handling/queries";
import { isOpenMessage } from "@/lib/outreach/messages/rules";

type MessageHandlerProps = { message: MessageFile; userId: string | null };

/** Who has the message, taking it, and giving it to a colleague. */
export function MessageHandler({ message, userId }: MessageHandlerProps) {
  const { assignedTo, id: messageId, version } = message;
  const mayGive = isOpenMessage(message.state) && !message.awaitsReview;
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Handläggare</h2>
      <p>{assignedTo === null ? "Ingen har meddelandet än." : assignedTo.name}</p>
      {mayGive && userId !== null && assignedTo?.userId !== userId && (
        <ActionForm id="ta" action={assignMessageAction}>
          <HiddenFields values={{ messageId, version, userId }} />
          <SubmitButton tone="secondary" pending="Sparar …">
            Ta meddelandet själv
          </SubmitButton>
        </ActionForm>
      )}
      {mayGive && (
        <Details summary="Ge meddelandet till en kollega">
          <ActionForm id="fordela" action={assignMessageAction} className="space-y-4">
            <HiddenFields values={{ messageId, version }} />
            <SelectField
              name="userId"
              label="Kollega"
              width="full"
              empty="Välj i listan"
              choices={message.colleagues.map((each) => ({ value: each.userId, label: each.name }))}
            />
            <SubmitButton tone="secondary" pending="Sparar …">
              Ge till kollegan
            </SubmitButton>
          </ActionForm>
        </Details>
      )}
    </Card>
  );
}
