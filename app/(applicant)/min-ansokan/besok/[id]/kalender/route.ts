import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/access/require-actor";
import { appointmentFile } from "@/lib/investigations/appointments/queries";
import { id } from "@/lib/platform/fields";

const params = z.object({ id: id() });

/** A booked time for the own calendar; one that is called off takes itself away from it. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor("family.visit");
  const wanted = params.safeParse(await context.params);
  if (!wanted.success) notFound();
  const calendar = await appointmentFile(actor, wanted.data);
  if (calendar === null) notFound();
  const method = /METHOD:(\w+)/.exec(calendar)?.[1] ?? "PUBLISH";
  return new Response(calendar, {
    headers: {
      "content-type": `text/calendar; charset=utf-8; method=${method}`,
      "content-disposition": 'attachment; filename="besok.ics"',
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
