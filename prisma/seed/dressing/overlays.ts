import { pauseHomeAction, stopHomeAction } from "@/lib/homes/overlays/actions";
import { dayOf } from "@/lib/platform/dates";
import { diaryFrom } from "../calendar";
import { deed, type Script } from "../timeline";
import { homeOf, type World } from "../world";
import { waitedFor } from "./notes";

/** One home has asked for a pause, and one is stopped for new children. */
export function overlays(world: World): Script[] {
  const { calendar } = world;
  return [
    overlaid(world, "Sandviska", {
      action: pauseHomeAction,
      daysAgo: 7,
      lastDay: calendar.daysAgo(-21),
      reason: "Familjen renoverar övervåningen och har inget ledigt rum",
    }),
    overlaid(world, "Furuglim", {
      action: stopHomeAction,
      daysAgo: 2,
      lastDay: "",
      reason: "Uppgifter om hemmet behöver gås igenom innan fler barn kommer",
    }),
  ];
}

type Overlay = {
  action: typeof pauseHomeAction;
  daysAgo: number;
  lastDay: string;
  reason: string;
};

async function* overlaid(world: World, name: string, overlay: Overlay): Script {
  const at = diaryFrom(world.calendar.workdaysAgo(overlay.daysAgo), name.length).later(0);
  yield* waitedFor(at);
  const { consultant, id: homeId } = homeOf(world, name);
  const { lastDay, reason, action } = overlay;
  yield deed(at, [consultant, action], { homeId, startsOn: dayOf(at), lastDay, reason });
}
