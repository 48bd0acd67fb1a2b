import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { InstantDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import type { FormAction } from "@/lib/access/form-state";
import type { Thread, ThreadMessage } from "@/lib/notifications/threads/queries";
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
      {messages.length > 0 ? (
        <ol className="space-y-3">
          {messages.map((message) => (
            <li key={message.id} className={message.isOwn ? "sm:pl-12" : "sm:pr-12"}>
              <MessageCard message={message} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-soft">Inga meddelanden än. Skriv det första här nedanför.</p>
      )}
      <ActionForm action={action} resetOnDone className="no-print space-y-4">
        <HiddenFields
          values={{
            subjectType: subject.type,
            subjectId: subject.id,
            messageId: nextMessageId,
          }}
        />
        <TextArea
          name="body"
          label={`Meddelande till ${receiver}`}
          hint="Är det bråttom? Ring i stället."
          rows={4}
          limit={MOST_MESSAGE}
        />
        <SubmitButton pending="Skickar …">Skicka meddelandet</SubmitButton>
      </ActionForm>
    </section>
  );
}

function MessageCard({ message }: { message: ThreadMessage }) {
  const look = message.isOwn ? "bg-pine-soft" : "border border-line bg-surface";
  return (
    <article className={`keep-whole space-y-1.5 rounded-card p-4 ${look}`}>
      <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
        <span className="font-semibold text-ink">
          {message.isOwn ? `${message.authorName} (du)` : message.authorName}
        </span>
        <InstantDisplay at={message.sentAt} form="table" />
        {message.isNew && <StatusTag tone="info">Nytt</StatusTag>}
      </p>
      <p className="whitespace-pre-line">{message.body}</p>
    </article>
  );
}
