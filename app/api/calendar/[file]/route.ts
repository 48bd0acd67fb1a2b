import { notFound } from "next/navigation";
import { visitor } from "@/lib/access/require-actor";
import { publicCalendar } from "@/lib/outreach/calendar/queries";
import { bookingCalendar } from "@/lib/outreach/meetings/sign-ups/queries";

/**
 * A file for the own calendar: all meetings to come, one of them, or a seat at one. The address of a
 * seat ends in the secret of the sign-up.
 */
export async function GET(
  _request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const calendar = await calendarAt(file);
  if (calendar === null) notFound();
  return new Response(calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": 'attachment; filename="informationstraff.ics"',
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

async function calendarAt(file: string): Promise<string | null> {
  if (file === "informationstraffar.ics") return publicCalendar(await visitor(), {});
  const meetingId = /^traff-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ics$/.exec(file)?.[1];
  if (meetingId !== undefined) return publicCalendar(await visitor(), { meetingId });
  const token = /^([\w-]{20,200})\.ics$/.exec(file)?.[1];
  return token === undefined ? null : bookingCalendar(await visitor(), token);
}
