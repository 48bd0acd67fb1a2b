import Link from "next/link";
import { EmptyMailbox } from "@/components/illustrations/empty-pictures";
import { MessageStateTag } from "@/components/outreach/messages/message-state-tag";
import { StaffList } from "@/components/staff/list";
import { InstantDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import type { MessageRow } from "@/lib/outreach/messages/queries";
import { awaitsAnswer } from "@/lib/outreach/messages/rules";
import { messageList } from "@/lib/outreach/messages/schema";
import {
  type MessageTopic,
  messageKindTexts,
  messageWords,
  topicTexts,
} from "@/lib/outreach/messages/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";

type MessageInboxProps = {
  inbox: { rows: readonly MessageRow[]; count: number };
  state: StateOf<typeof messageList>;
  views: readonly SavedView[];
  today: Day;
};

/** What has been written to the unit, that which must be answered first on top. */
export function MessageInbox({ inbox, state, views, today }: MessageInboxProps) {
  return (
    <StaffList
      list={messageList}
      state={state}
      href={paths.staff.publicMessages}
      caption="Meddelanden"
      rows={inbox.rows}
      count={inbox.count}
      rowKey={({ id }) => id}
      cells={cellsOn(today)}
      views={views}
      empty={
        <EmptyState title="Inga meddelanden just nu" picture={<EmptyMailbox />}>
          Det som skrivs på sidan Kontakt och brister som anmäls syns här direkt.
        </EmptyState>
      }
    />
  );
}

function cellsOn(today: Day) {
  return {
    who: (row: MessageRow) => (
      <Link href={paths.staff.publicMessage(row.id)} prefetch={false} className="text-link">
        {row.name ?? messageWords.anonymous}
      </Link>
    ),
    due: (row: MessageRow) =>
      awaitsAnswer(row.state) ? <DaysLeft deadline={row.dueOn} today={today} soonDays={1} /> : "–",
    topic: (row: MessageRow) => topicTexts[row.topic as MessageTopic] ?? "Webbplatsen",
    kind: (row: MessageRow) => messageKindTexts[row.kind],
    handler: (row: MessageRow) => row.handler ?? "–",
    state: (row: MessageRow) => <MessageStateTag message={row} />,
    received: (row: MessageRow) => <InstantDisplay at={row.receivedAt} form="table" />,
    reference: (row: MessageRow) => <span className="one-line">{row.reference}</span>,
  };
}
