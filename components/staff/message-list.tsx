import { CheckCheck } from "lucide-react";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import type { ThreadMessage } from "@/lib/notifications/threads/queries";
import { dayOf, formatClockProse } from "@/lib/platform/dates";

type MessageListProps = {
  messages: readonly ThreadMessage[];
  /** What stands where nobody has written yet. */
  empty?: string;
};

/** How many of the latest messages stand open; what is older is folded away. */
const OPEN = 12;

/** The messages of a thread, the newest last, next to where one answers. */
export function MessageList({
  messages,
  empty = "Inga meddelanden än. Skriv det första här nedanför.",
}: MessageListProps) {
  if (messages.length === 0) return <p className="text-soft">{empty}</p>;
  const older = messages.slice(0, -OPEN);
  return (
    <div className="space-y-3">
      {older.length > 0 && (
        <Details summary={`Visa ${older.length} tidigare meddelanden`}>
          <Messages messages={older} />
        </Details>
      )}
      <Messages messages={messages.slice(-OPEN)} />
    </div>
  );
}

function Messages({ messages }: { messages: readonly ThreadMessage[] }) {
  return (
    <ol className="space-y-3">
      {messages.map((message) => (
        <li key={message.id} className={message.isOwn ? "pl-6 sm:pl-12" : "pr-6 sm:pr-12"}>
          <MessageCard message={message} />
        </li>
      ))}
    </ol>
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
        <InstantDisplay at={message.sentAt} />
        {message.isNew && <StatusTag tone="info">Nytt</StatusTag>}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{message.body}</p>
      {message.isOwn && <ReadMark message={message} />}
    </article>
  );
}

/** Under one's own message: whether the other side has read it. */
function ReadMark({ message: { readAt, sentAt } }: { message: ThreadMessage }) {
  if (readAt === null) return <p className="text-small text-soft">Inte läst än</p>;
  return (
    <p className="text-small text-soft">
      <Icon of={CheckCheck} /> Läst{" "}
      {dayOf(readAt) === dayOf(sentAt) ? (
        <time dateTime={readAt.toISOString()}>{formatClockProse(readAt)}</time>
      ) : (
        <InstantDisplay at={readAt} />
      )}
    </p>
  );
}
