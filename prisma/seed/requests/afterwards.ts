import { endPlacementAction, recordChildInvestigationAction } from "@/lib/placements/actions";
import { reportToBoardAction } from "@/lib/placements/decisions/actions";
import { compareDays, type Day, dayOf, formatClock } from "@/lib/platform/dates";
import { addWorkingDays } from "@/lib/platform/working-days";
import { diaryFrom, workdayUpTo } from "../calendar";
import { completeTasks } from "../chores";
import { deed, type Script } from "../timeline";
import { homeOf, type World } from "../world";
import { placementsOf } from "./decide";
import type { EndFacts, PlacingFacts } from "./facts";

/** `byChair`: the chair decided alone, which the board is told at its next meeting. */
type Placed = { requestId: string; arrival: Day; seed: number; byChair: boolean };
type Event = { day: Day; run: (at: Date) => Script };

/** What is done about placed children later on, up to the day before the story's present. */
export async function* after(world: World, facts: PlacingFacts, placed: Placed): Script {
  const { today } = world.calendar;
  const events = eventsOf(world, facts, placed).filter(({ day }) => day < today);
  for (const { day, run } of events.sort((a, b) => compareDays(a.day, b.day))) {
    yield* run(diaryFrom(day, placed.seed).later(0));
  }
}

function eventsOf(world: World, facts: PlacingFacts, placed: Placed): Event[] {
  const { calendar } = world;
  const { inquiry, ended } = facts;
  const events: Event[] = [
    {
      day: addWorkingDays(placed.arrival, 5),
      run: (at) => followedUp(world, facts, { ...placed, at }),
    },
  ];
  const tell = (day: Day) =>
    events.push({ day, run: (at) => inquiryTold(world, facts, { ...placed, at }) });
  if (placed.byChair) {
    events.push({
      day: addWorkingDays(placed.arrival, 7),
      run: (at) => boardTold(world, facts, { ...placed, at }),
    });
  }
  if (inquiry !== undefined) tell(addWorkingDays(placed.arrival, 3));
  if (inquiry?.closedAgo !== undefined) tell(workdayUpTo(calendar.daysAgo(inquiry.closedAgo - 2)));
  if (ended !== undefined) {
    const day = workdayUpTo(calendar.daysAgo(ended.ago));
    events.push({ day, run: (at) => movedOut(world, facts, { ...placed, at, ended }) });
  }
  return events;
}

type Then = Placed & { at: Date };

/** The health examination is asked for and the first days are followed up. */
async function* followedUp(world: World, { home }: PlacingFacts, { requestId, at }: Then): Script {
  const { consultant } = homeOf(world, home);
  for (const { id: subjectId } of await placementsOf(requestId)) {
    const kinds = ["HEALTH_EXAMINATION", "PLACEMENT_FOLLOW_UP"] as const;
    yield* completeTasks(at, consultant, { subjectId, kinds });
  }
}

/** The municipality notes the meeting of its board. */
async function* boardTold(
  { cast }: World,
  { from }: PlacingFacts,
  { requestId, at, seed }: Then,
): Script {
  const placementIds = (await placementsOf(requestId)).map(({ id }) => id);
  yield deed(at, [cast.clientOf(from), reportToBoardAction], {
    ...{ requestId, placementIds, meetingOn: dayOf(at), reference: `§ ${60 + seed}` },
  });
}

/** The municipality tells how its own inquiry about the child goes. */
async function* inquiryTold(
  { calendar, cast }: World,
  { from, inquiry }: PlacingFacts,
  { requestId, at }: Then,
): Script {
  if (inquiry === undefined) return;
  const { openedAgo, closedAgo, specialReasons } = inquiry;
  const closedOn = closedAgo === undefined ? null : calendar.daysAgo(closedAgo);
  const isClosed = closedOn !== null && closedOn <= dayOf(at);
  for (const { id, version } of await placementsOf(requestId)) {
    yield deed(at, [cast.clientOf(from), recordChildInvestigationAction], {
      ...{ placementId: id, version: String(version), openedOn: calendar.daysAgo(openedAgo) },
      closedOn: isClosed ? closedOn : "",
      specialReasons: isClosed ? (specialReasons ?? "") : "",
    });
  }
}

/** The children leave the home. */
async function* movedOut(
  world: World,
  { home }: PlacingFacts,
  { requestId, at, ended }: Then & { ended: EndFacts },
): Script {
  const { consultant } = homeOf(world, home);
  const { reason, isPlanned, note } = ended;
  for (const { id, version } of await placementsOf(requestId)) {
    yield deed(at, [consultant, endPlacementAction], {
      ...{ placementId: id, version: String(version), departedOn: dayOf(at), reason, note },
      departedAt: formatClock(new Date(at.getTime() - 20 * 60_000)),
      isPlanned: isPlanned ? "yes" : "no",
    });
  }
}
