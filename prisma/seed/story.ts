import { calendarFrom } from "./calendar";
import { castOf } from "./cast";
import { documents } from "./dressing/documents";
import { need } from "./dressing/need";
import { news } from "./dressing/news";
import { notes } from "./dressing/notes";
import { notice } from "./dressing/notice";
import { overlays } from "./dressing/overlays";
import { homeFamilies } from "./families/homes";
import { closeStory, layGround } from "./ground";
import { callbacks } from "./inbox/callbacks";
import { inbox } from "./inbox/inbox";
import { messages } from "./inbox/messages";
import { campaigns } from "./outreach/campaigns";
import { feedback } from "./outreach/feedback";
import { meetings } from "./outreach/meetings";
import { recruit } from "./recruiting/recruit";
import { openRequests } from "./requests/open-requests";
import { placements } from "./requests/placements";
import { play } from "./timeline";
import { atWork } from "./under-way/early";
import { guarded } from "./under-way/guarded";
import { nearTheEnd } from "./under-way/handed-in";
import { withoutHome } from "./under-way/without-home";
import type { World } from "./world";

/**
 * Plants the demo story into an empty database: some fourteen months of the unit's work, done by the
 * product's own deeds.
 * @param anchor the story's present; everything is told in days before it.
 */
export async function plantStory(anchor: Date): Promise<{ deeds: number; seconds: number }> {
  const startedAt = performance.now();
  const calendar = calendarFrom(anchor);
  await layGround(calendar.today);
  const world: World = { calendar, cast: await castOf(), homes: new Map() };
  const scripts = [
    ...homeFamilies.map((family) => recruit(world, family)),
    ...placements(world),
    ...atWork(world),
    ...nearTheEnd(world),
    ...guarded(world),
    ...withoutHome(world),
    ...inbox(world),
    ...callbacks(world),
    ...messages(world),
    ...openRequests(world),
    ...notes(world),
    ...documents(world),
    ...overlays(world),
    ...meetings(world),
    ...campaigns(world),
    ...feedback(world),
    notice(world),
    need(world),
    ...news(world),
  ];
  const deeds = await play(scripts, anchor);
  await closeStory(anchor);
  return { deeds, seconds: (performance.now() - startedAt) / 1_000 };
}
