import { addDays, instantAt } from "@/lib/platform/dates";
import { addWorkingDays } from "@/lib/platform/working-days";
import { type Diary, diaryFrom, workdayUpTo } from "../calendar";
import type { Script } from "../timeline";
import { homeOf, idFrom, type World } from "../world";
import { after } from "./afterwards";
import { decisionRegistered, identified, readersNamed } from "./decide";
import type { PlacingFacts } from "./facts";
import { accepted, proposed, type Search } from "./offer";
import { assigned, sent } from "./send";
import { started } from "./start";

const HOUR = 3_600_000;

/** A planned placement, from the request six working days before to the child in the home. */
export async function* placed(world: World, facts: PlacingFacts, seed: number): Script {
  const arrival = workdayUpTo(world.calendar.daysAgo(facts.startAgo));
  const diary = diaryFrom(addWorkingDays(arrival, -6), seed + 7);
  const by = world.cast.clientOf(facts.from);
  const sending = { at: diary.later(0), startsOn: arrival };
  const requestId = idFrom(yield sent(world, sending, facts), "REQUEST");
  const search = await searchFor(world, facts, { requestId, seed, soon: diary.soon });
  yield assigned(world, diary.later(1), { requestId, consultantId: search.consultantId });
  diary.later(1);
  yield* proposed(search, facts.home);
  const consultations = yield* accepted(search, diary.later(1), by);
  const decidedAt = diary.later(1);
  const decision = { ...facts, requestId, by, consultations, seed, decider: "COMMITTEE" as const };
  yield* decisionRegistered({ ...decision, decidedAt, registeredAt: diary.soon() });
  const naming = { requestId, by, next: diary.soon };
  yield* readersNamed(world, { ...naming, readers: [by, search.consultant] }, facts.children);
  yield* identified(naming, facts.children);
  yield* started(search, diary.later(2), { minutesBefore: 40 });
  yield* after(world, facts, { requestId, arrival, seed, byChair: false });
}

/** An urgent placement: some hours from the call to the child in the home, by the duty at night. */
export async function* placedAtOnce(world: World, facts: PlacingFacts, seed: number): Script {
  const { calendar, cast } = world;
  const arrival = calendar.daysAgo(facts.startAgo);
  const came = instantAt(arrival, facts.clock ?? "22:05");
  const hours = minuteHand(came);
  const by = facts.clock === undefined ? cast.user("socialjour") : cast.clientOf(facts.from);
  const request = { ...facts, urgency: "NOW" as const };
  const done = yield sent(world, { at: came, by, startsOn: arrival }, request);
  const requestId = idFrom(done, "REQUEST");
  const search = await searchFor(world, facts, { requestId, seed, soon: hours.soon });
  yield assigned(world, hours.soon(), { requestId, consultantId: search.consultantId });
  yield* proposed(search, facts.home);
  const consultations = yield* accepted(search, hours.soon(), by);
  const decidedAt = hours.soon();
  const decision = { ...facts, requestId, by, consultations, seed };
  const registeredAt = hours.soon();
  const decider = "CHAIR_URGENT" as const;
  yield* decisionRegistered({ ...decision, decider, decidedAt, registeredAt });
  const { isUnsigned } = facts;
  yield* started(search, new Date(came.getTime() + 3 * HOUR), { minutesBefore: 25, isUnsigned });
  const nextDay = diaryFrom(workdayUpTo(addDays(arrival, 3)), seed);
  const naming = { requestId, by: cast.clientOf(facts.from), next: () => nextDay.later(0) };
  yield* identified(naming, facts.children);
  yield* after(world, facts, { requestId, arrival, seed, byChair: true });
}

type Begun = Pick<Search, "requestId" | "soon" | "seed">;

/** The consultant of the home that will do searches, so that one person follows the child. */
export async function searchFor(
  world: World,
  { home }: { home: string },
  begun: Begun,
): Promise<Search & { consultantId: string }> {
  const { consultant } = homeOf(world, home);
  return { world, consultant, consultantId: consultant.userId ?? "", ...begun };
}

/** Instants some minutes apart. */
export function minuteHand(start: Date): Pick<Diary, "soon"> {
  let minutes = 0;
  return {
    soon: () => {
      minutes += 6 + (minutes % 5);
      return new Date(start.getTime() + minutes * 60_000);
    },
  };
}
