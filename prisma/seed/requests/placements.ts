import type { Script } from "../timeline";
import type { World } from "../world";
import { endedAlarms, endedPlacements } from "./ended";
import { placed, placedAtOnce } from "./placing";
import { runningInEmergencyHomes, runningInFosterHomes, runningSinceAlarm } from "./running";

/** Every request of the story that led to a child in a home. */
export function placements(world: World): Script[] {
  const planned = [...endedPlacements, ...runningInEmergencyHomes, ...runningInFosterHomes];
  const urgent = [...endedAlarms, ...runningSinceAlarm];
  return [
    ...planned.map((facts, index) => placed(world, facts, index + 1)),
    ...urgent.map((facts, index) => placedAtOnce(world, facts, planned.length + index + 1)),
  ];
}
