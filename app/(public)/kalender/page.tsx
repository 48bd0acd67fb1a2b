import { CalendarPage } from "@/components/outreach/calendar/calendar-page";
import { visitor } from "@/lib/access/require-actor";
import { monthEntries } from "@/lib/outreach/calendar/queries";
import { monthAsked } from "@/lib/outreach/calendar/rules";
import { today } from "@/lib/platform/clock";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/kalender");

type Props = { searchParams: Promise<{ manad?: string | string[] }> };

export default async function Page({ searchParams }: Props) {
  const { manad } = await searchParams;
  const month = monthAsked(manad, today());
  const entries = await monthEntries(await visitor(), month);
  return <CalendarPage frame={await currentFrame()} {...{ month, entries }} today={today()} />;
}
