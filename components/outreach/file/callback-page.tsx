import Link from "next/link";
import { CallbackStateTag } from "@/components/outreach/callback-state-tag";
import { CallbackCalls } from "@/components/outreach/file/callback-calls";
import { CallbackFacts } from "@/components/outreach/file/callback-facts";
import { CallbackNext } from "@/components/outreach/file/callback-next";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { inquiryEvents } from "@/lib/inquiries/texts";
import type { CallbackFile } from "@/lib/outreach/callbacks/queries";
import { callbackEvents, callbackStateTexts } from "@/lib/outreach/callbacks/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

const began = "inquiry.registered";
const timelineTexts = { ...callbackEvents, [began]: inquiryEvents[began] ?? "" };

type CallbackPageProps = { callback: CallbackFile; today: Day };

/** One person to call: number and time, what to do next, and the calls so far. */
export function CallbackPage({ callback, today }: CallbackPageProps) {
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.callbacks(), label: "Uppringningar" }]}
        here={callback.name}
      />
      <PageHeading
        eyebrow="Vill bli uppringd"
        title={callback.name}
        lead={<CallbackStateTag callback={callback} />}
      />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-8">
          <CallbackFacts callback={callback} today={today} />
          <CallbackNext callback={callback} />
          <CallbackCalls callback={callback} />
        </div>
        <div className="min-w-0 space-y-6">
          <Others others={callback.others} />
          <TimelinePanel events={callback.timeline} texts={timelineTexts} />
        </div>
      </div>
    </>
  );
}

function Others({ others }: Pick<CallbackFile, "others">) {
  if (others.length === 0) return null;
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Samma nummer har bett om samtal</h2>
      <ul className="space-y-2">
        {others.map(({ id, receivedOn, state }) => (
          <li key={id}>
            <Link href={paths.staff.callback(id)} prefetch={false} className="text-link">
              <DayDisplay day={receivedOn} form="table" />
            </Link>{" "}
            <span className="text-small text-soft">{callbackStateTexts[state]}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
