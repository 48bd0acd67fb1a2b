import { notFound } from "next/navigation";
import { visitor } from "@/lib/access/require-actor";
import { bookingCalendar } from "@/lib/outreach/meetings/sign-ups/queries";

/** A seat at a meeting for the own calendar. The address ends in the secret of the sign-up and `.ics`. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const token = /^([\w-]{20,200})\.ics$/.exec(file)?.[1];
  if (token === undefined) notFound();
  const calendar = await bookingCalendar(await visitor(), token);
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
