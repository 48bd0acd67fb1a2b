import { startCampaignAction } from "@/lib/outreach/campaigns/actions";
import { instantAt } from "@/lib/platform/dates";
import { behind } from "../cast";
import { deed, type Script } from "../timeline";
import type { World } from "../world";

/** The codes that the families of the story may have followed the links of. */
export const campaignCodes = { spring: "varens-annons", bus: "hosten-pa-bussen" } as const;

/** What the unit has done to be seen, and how many have come by. */
export function campaigns(world: World): Script[] {
  return [
    started(world, 330, {
      ...{ code: campaignCodes.spring, name: "Vårens annons i tidningen", channel: "PRESS" },
      ...{ cost: "18 500" },
    }),
    started(world, 75, {
      ...{ code: campaignCodes.bus, name: "Hösten på bussen", channel: "POSTER", cost: "9 200" },
    }),
    visited(world),
  ];
}

async function* started(
  { calendar, cast }: World,
  daysAgo: number,
  form: Record<string, string>,
): Script {
  const startsOn = calendar.daysAgo(daysAgo);
  const endsOn = calendar.daysAgo(daysAgo - 60);
  const input = { ...form, startsOn, endsOn };
  yield deed(instantAt(startsOn, "09:12"), [cast.user("redaktor"), startCampaignAction], input);
}

/** A year of visits, counted by the same door as real ones: more in the evenings of a campaign. */
async function* visited({ calendar }: World): Script {
  const from = calendar.daysAgo(365);
  const { spring, bus } = campaignCodes;
  yield {
    at: calendar.anchor,
    run: async () => {
      await behind(async (tx) => {
        await tx.$executeRaw`
          SELECT app.count_visit(day::date, page, false, code, page = '/' OR nth % 3 = 0)
          FROM generate_series(${from}::date, ${calendar.today}::date, '1 day') AS day
          CROSS JOIN LATERAL generate_series(1, 4 + extract(isodow FROM day)::int) AS nth
          CROSS JOIN LATERAL (VALUES ((ARRAY['/', '/', '/bli-jourhem', '/ersattning', '/bli-familjehem'])[1 + nth % 5],
            (ARRAY['', '', ${spring}::text, '', ${bus}::text])[1 + (nth + extract(doy FROM day)::int) % 5])) AS seen (page, code)`;
        await tx.$executeRaw`
          SELECT app.count_form_begun(day::date, (ARRAY['', '', ${spring}::text, '', ${bus}::text])[1 + extract(doy FROM day)::int % 5])
          FROM generate_series(${from}::date, ${calendar.today}::date, '4 days') AS day`;
      });
      return { subjects: [] };
    },
  };
}
