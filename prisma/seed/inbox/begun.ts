import { diaryFrom } from "../calendar";
import type { Family } from "../families/family";
import { type Handling, received } from "../recruiting/interest";
import type { Script } from "../timeline";
import type { World } from "../world";

/** An inquiry that came some working days ago and was given to the family's consultant. */
export async function* begun(world: World, family: Family, daysAgo: number): Script<Handling> {
  const { calendar, cast } = world;
  const diary = diaryFrom(calendar.workdaysAgo(daysAgo), family.serial);
  return yield* received(family, cast.user(family.consultant), diary);
}
