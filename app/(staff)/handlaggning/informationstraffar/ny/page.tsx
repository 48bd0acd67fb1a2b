import type { Metadata } from "next";
import { PlanMeeting } from "@/components/outreach/plan-meeting";
import { requireActor } from "@/lib/access/require-actor";
import { uuidv7 } from "@/lib/platform/ids";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Ny informationsträff") } };

export default async function PlanMeetingPage() {
  await requireActor("meeting.plan");
  return <PlanMeeting idempotencyKey={uuidv7()} />;
}
