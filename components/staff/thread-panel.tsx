import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { MessageList } from "@/components/staff/message-list";
import type { FormAction } from "@/lib/access/form-state";
import type { Thread } from "@/lib/notifications/threads/queries";
import { MOST_MESSAGE } from "@/lib/notifications/threads/schema";

type ThreadPanelProps = {
  thread: Thread;
  /** Sends the message and lets the other side know of it. */
  action: FormAction;
  /** Whom one writes to: "kommunen", "Familjehemsenheten". */
  receiver: string;
};

/** The conversation about a subject, the oldest message first, and writing the next. */
export function ThreadPanel({ thread, action, receiver }: ThreadPanelProps) {
  const { subject, messages, nextMessageId } = thread;
  return (
    <section aria-labelledby="meddelanden" className="space-y-5">
      <h2 id="meddelanden" className="text-heading">
        Meddelanden
      </h2>
      <MessageList messages={messages} />
      <WriteMessage
        action={action}
        hidden={{
          subjectType: subject.type,
          subjectId: subject.id,
          messageId: nextMessageId,
        }}
        label={`Meddelande till ${receiver}`}
        hint="Är det bråttom? Ring i stället."
      />
    </section>
  );
}

type WriteMessageProps = {
  action: FormAction;
  hidden: Record<string, string>;
  label: string;
  hint: string;
};

/** Where the next message is written. */
export function WriteMessage({ action, hidden, label, hint }: WriteMessageProps) {
  return (
    <ActionForm action={action} resetOnDone className="no-print space-y-4">
      <HiddenFields values={hidden} />
      <TextArea name="body" label={label} hint={hint} rows={4} limit={MOST_MESSAGE} />
      <SubmitButton pending="Skickar …">Skicka meddelandet</SubmitButton>
    </ActionForm>
  );
}
