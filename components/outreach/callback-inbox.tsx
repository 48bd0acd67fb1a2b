import Link from "next/link";
import { EmptyMailbox } from "@/components/illustrations/empty-pictures";
import { CallbackStateTag } from "@/components/outreach/callback-state-tag";
import { StaffList } from "@/components/staff/list";
import { DayDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import type { CallbackRow } from "@/lib/outreach/callbacks/queries";
import { awaitsCall, timesWords } from "@/lib/outreach/callbacks/rules";
import { callbackList } from "@/lib/outreach/callbacks/schema";
import { callbackWords } from "@/lib/outreach/callbacks/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { formatPhone } from "@/lib/platform/phone";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";

type CallbackInboxProps = {
  inbox: { rows: readonly CallbackRow[]; count: number };
  state: StateOf<typeof callbackList>;
  views: readonly SavedView[];
  today: Day;
};

/** The people to call, those whose day comes first on top. */
export function CallbackInbox({ inbox, state, views, today }: CallbackInboxProps) {
  return (
    <StaffList
      list={callbackList}
      state={state}
      href={paths.staff.callbacks}
      caption="Uppringningar"
      rows={inbox.rows}
      count={inbox.count}
      rowKey={({ id }) => id}
      cells={cellsOn(today)}
      views={views}
      empty={
        <EmptyState title="Ingen att ringa just nu" picture={<EmptyMailbox />}>
          De som ber om samtal på webbplatsen syns här direkt.
        </EmptyState>
      }
    />
  );
}

function cellsOn(today: Day) {
  return {
    name: (row: CallbackRow) => (
      <Link href={paths.staff.callback(row.id)} prefetch={false} className="text-link">
        {row.name}
      </Link>
    ),
    due: (row: CallbackRow) =>
      awaitsCall(row.state) ? <DaysLeft deadline={row.dueOn} today={today} soonDays={1} /> : "–",
    phone: (row: CallbackRow) => (
      <a href={`tel:${row.phone}`} className="text-link">
        {formatPhone(row.phone)}
      </a>
    ),
    times: (row: CallbackRow) => timesWords(row),
    message: (row: CallbackRow) => (row.mayLeaveMessage ? "Går bra" : callbackWords.noMessage),
    calls: (row: CallbackRow) => row.calls,
    state: (row: CallbackRow) => <CallbackStateTag callback={row} />,
    received: (row: CallbackRow) => <DayDisplay day={row.receivedOn} form="table" />,
    interpreter: (row: CallbackRow) => row.interpreterLanguage ?? "–",
  };
}
