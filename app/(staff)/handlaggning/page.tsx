import type { Metadata } from "next";
import { MyTasks } from "@/components/tasks/my-tasks";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { today } from "@/lib/platform/clock";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { pageTitle } from "@/lib/site/texts";
import { myTasks } from "@/lib/tasks/queries";

export const metadata: Metadata = { title: { absolute: pageTitle("Mitt skrivbord") } };

export default async function DeskPage() {
  const actor = await requireActor("task.read");
  const tasks = await myTasks(actor, undefined);
  const day = today();
  return (
    <>
      <PageHeading title="Mitt skrivbord" eyebrow={formatDayWithWeekday(day)} />
      <MyTasks tasks={tasks} today={day} />
    </>
  );
}
