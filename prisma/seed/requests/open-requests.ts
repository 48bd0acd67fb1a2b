import type { Actor } from "@/lib/access/actor";
import { recordNoArrivalAction } from "@/lib/placements/actions";
import { declineProposalAction } from "@/lib/placements/proposals/actions";
import { withdrawRequestAction } from "@/lib/placements/requests/actions";
import type { Day } from "@/lib/platform/dates";
import { type Diary, diaryFrom } from "../calendar";
import { postedAbout } from "../dressing/thread";
import { deed, type Script } from "../timeline";
import { idFrom, type World } from "../world";
import { decisionRegistered, identified, placementsOf } from "./decide";
import type { RequestFacts } from "./facts";
import { accepted, asked, held, openProposals, proposed, type Search } from "./offer";
import { assigned, sent } from "./send";
import { waiting } from "./waiting";

/** Requests that have not led to a child in a home, at every point where they can stand. */
export function openRequests(world: World): Script[] {
  return [
    tonight(world),
    sought(world),
    waitsForAnswer(world),
    declined(world),
    withdrawn(world),
    unassigned(world),
    onHold(world),
    undecided(world),
    coming(world),
    neverCame(world),
    justAssigned(world),
  ];
}

async function* tonight(world: World): Script {
  const { calendar, cast } = world;
  const sending = { at: calendar.minutesAgo(38), startsOn: calendar.today };
  yield sent(world, { ...sending, by: cast.user("socialjour") }, waiting.tonight);
}

async function* unassigned(world: World): Script {
  const { calendar } = world;
  const diary = diaryFrom(calendar.workdaysAgo(1), 5);
  const sending = { at: diary.later(0), startsOn: calendar.daysAgo(-9) };
  yield sent(world, sending, waiting.unassigned);
}

/** `who`: a consultant's login, or the family name of the home whose consultant it is. */
type Begun = { facts: RequestFacts; startsOn: Day; who: string; seed: number };

/** A request that is sent and given to a consultant the working day after. */
async function* given(
  world: World,
  daysAgo: number,
  { facts, startsOn, who, seed }: Begun,
): Script<Search & { diary: Diary; client: Actor }> {
  const diary = diaryFrom(world.calendar.workdaysAgo(daysAgo), seed);
  const done = yield sent(world, { at: diary.later(0), startsOn }, facts);
  const requestId = idFrom(done, "REQUEST");
  const consultant = world.homes.get(who)?.consultant ?? world.cast.user(who);
  const consultantId = consultant.userId ?? "";
  yield assigned(world, diary.later(1), { requestId, consultantId });
  const client = world.cast.clientOf(facts.from);
  return { world, requestId, consultant, soon: diary.soon, seed, diary, client };
}

/** Two homes have said no and one has not called back. */
async function* sought(world: World): Script {
  const { calendar } = world;
  const who = "handlaggare";
  const startsOn = calendar.today;
  const search = yield* given(world, 2, { facts: waiting.sought, startsOn, who, seed: 3 });
  yield* asked(search, "Lundglänta", "NO");
  yield* asked(search, "Vinterglöd", "NO");
  yield* asked(search, "Skogsvrå", "");
}

/** Björkvik has a proposal to answer, and has asked about it. */
async function* waitsForAnswer(world: World): Script {
  const who = "Kvarnlykta";
  const startsOn = world.calendar.daysAgo(-8);
  const facts = waiting.proposed;
  const search = yield* given(world, 3, { facts, startsOn, who, seed: 8 });
  search.diary.later(1);
  yield* proposed(search, "Kvarnlykta");
  yield* postedAbout(search);
}

async function* declined(world: World): Script {
  const who = "Bergfamn";
  const startsOn = world.calendar.daysAgo(-12);
  const facts = waiting.declined;
  const search = yield* given(world, 5, { facts, startsOn, who, seed: 9 });
  search.diary.later(1);
  yield* proposed(search, "Bergfamn");
  const { requestId, client, diary } = search;
  const { proposalIds } = await openProposals(requestId);
  const reason = "För långt till ishallen, han skulle behöva sluta med hockeyn";
  const form = { requestId, proposalIds, reason };
  yield deed(diary.later(1), [client, declineProposalAction], form);
}

async function* withdrawn(world: World): Script {
  const { calendar } = world;
  const facts = waiting.withdrawn;
  const startsOn = calendar.daysAgo(2);
  const who = "handlaggare2";
  const { requestId, client, diary } = yield* given(world, 14, {
    ...{ facts, startsOn, who, seed: 4 },
  });
  const reason = "Mormor är utredd och flickan flyttar dit i stället";
  const form = { requestId, version: "2", reason };
  yield deed(diary.later(3), [client, withdrawRequestAction], form);
}

async function* onHold(world: World): Script {
  const who = "Månskog";
  const startsOn = world.calendar.daysAgo(-14);
  const search = yield* given(world, 2, { facts: waiting.held, startsOn, who, seed: 6 });
  yield* held(search, "Månskog");
}

async function* undecided(world: World): Script {
  const who = "Hedenhus";
  const startsOn = world.calendar.daysAgo(-5);
  const facts = waiting.undecided;
  const search = yield* given(world, 4, { facts, startsOn, who, seed: 2 });
  search.diary.later(1);
  yield* proposed(search, "Hedenhus");
  yield* accepted(search, search.diary.later(1), search.client);
}

/** Decided, and the child comes in a few days. */
async function* coming(world: World): Script {
  const who = "Ekmåne";
  const facts = waiting.coming;
  const startsOn = world.calendar.daysAgo(-4);
  const search = yield* given(world, 6, { facts, startsOn, who, seed: 5 });
  search.diary.later(1);
  yield* proposed(search, "Ekmåne");
  const { requestId, diary, client: by } = search;
  const consultations = yield* accepted(search, diary.later(1), by);
  const decidedAt = diary.later(1);
  const decision = { ...facts, requestId, by, consultations, seed: 5, decidedAt };
  yield* decisionRegistered({ ...decision, decider: "COMMITTEE", registeredAt: diary.soon() });
  yield* identified({ requestId, by, next: diary.soon }, facts.children);
}

async function* neverCame(world: World): Script {
  const { calendar } = world;
  const who = "Torngläd";
  const startsOn = calendar.workdaysAgo(40);
  const facts = waiting.neverCame;
  const search = yield* given(world, 44, { facts, startsOn, who, seed: 11 });
  yield* proposed(search, "Torngläd");
  const { requestId, diary, client: by } = search;
  const consultations = yield* accepted(search, diary.later(1), by);
  const decidedAt = diary.later(1);
  const decision = { ...facts, requestId, by, consultations, seed: 11, decidedAt };
  yield* decisionRegistered({ ...decision, decider: "COMMITTEE", registeredAt: diary.soon() });
  const at = diary.later(2);
  for (const { id, version } of await placementsOf(requestId)) {
    const reason = "Klev av tåget i en annan stad, kommunen där tar hand om honom";
    const form = { placementId: id, version: String(version), reason };
    yield deed(at, [search.consultant, recordNoArrivalAction], form);
  }
}

async function* justAssigned(world: World): Script {
  const { calendar } = world;
  const who = "handlaggare2";
  const startsOn = calendar.daysAgo(-7);
  yield* given(world, 2, { facts: waiting.justAssigned, startsOn, who, seed: 7 });
}
