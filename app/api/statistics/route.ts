import { requireActor } from "@/lib/access/require-actor";
import { csvFile } from "@/lib/platform/csv";
import { recruitmentTable } from "@/lib/statistics/letters";
import { exportedRecruitment } from "@/lib/statistics/queries";
import { statisticsQuery } from "@/lib/statistics/schema";

/** The figures of a period as a file for a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("statistics.read");
  const query = statisticsQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { period, rows, campaignNames } = await exportedRecruitment(actor, query);
  const name = `rekrytering-${period.from.slice(0, 7)}-${period.to.slice(0, 7)}.csv`;
  return new Response(csvFile(recruitmentTable(rows, campaignNames)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
