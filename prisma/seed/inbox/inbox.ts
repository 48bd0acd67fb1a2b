import { act } from "@/lib/access/define-action";
import { mergeInquiryAction } from "@/lib/inquiries/merging/actions";
import { assignTogetherAction } from "@/lib/inquiries/together/actions";
import { chosenValue } from "@/lib/inquiries/together/schema";
import { instantAt } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { interestedFamilies as told } from "../families/applicants";
import type { Family } from "../families/family";
import { tieLogin } from "../logins";
import { type Handling, informed, sendByWeb, tried } from "../recruiting/interest";
import { deed, type Script } from "../timeline";
import { idFrom, type World } from "../world";
import { begun } from "./begun";
import { endings } from "./endings";

/** The inquiries that have come in lately, in every state that they can have. */
export function inbox(world: World): Script[] {
  const { calendar } = world;
  const lastNight = ["19:12", "20:47", "21:31", "22:58"].map((clock) =>
    instantAt(calendar.daysAgo(1), clock),
  );
  const handed: Handling[] = [];
  return [
    ...told.lastNight.map((family, index) => onlySent(lastNight[index], family)),
    waitingTooLong(world),
    noAnswerYet(world, handed),
    wantsToGoOn(world),
    thinksItOver(world, handed),
    handedOver(world, handed),
    ...endings(world),
    onlySent(instantAt(calendar.daysAgo(1), "03:14"), told.machine, "HONEYPOT"),
    ...twice(world),
    merged(world),
  ];
}

async function* onlySent(
  at: Date | undefined,
  family: Family,
  reviewReason: string | null = null,
): Script {
  if (at !== undefined) yield sendByWeb(at, family, reviewReason);
}

/** Nobody has called, and the promised day has passed. */
async function* waitingTooLong(world: World): Script {
  yield* begun(world, told.waitingTooLong, 5);
}

async function* noAnswerYet(world: World, handed: Handling[]): Script {
  const handling = yield* begun(world, told.noAnswerYet, 5);
  yield* tried(handling, 1, "NO_ANSWER");
  yield* tried(handling, 1, "LEFT_MESSAGE");
  yield* tried(handling, 1, "NO_ANSWER");
  handed.push(handling);
}

async function* wantsToGoOn(world: World): Script {
  const handling = yield* begun(world, told.wantsToGoOn, 9);
  await tieLogin(told.wantsToGoOn.login, { id: handling.id });
  yield* tried(handling, 2, "REACHED");
  yield* informed(handling, 4);
}

async function* thinksItOver(world: World, handed: Handling[]): Script {
  const handling = yield* begun(world, told.thinksItOver, 12);
  yield* tried(handling, 1, "REACHED");
  yield* informed(handling, 4);
  yield* tried(handling, 5, "REACHED");
  handed.push(handling);
}

/** This morning the manager gave two inquiries to one consultant at once; it can still be undone. */
async function* handedOver({ calendar, cast }: World, handed: readonly Handling[]): Script {
  const run = () =>
    act(assignTogetherAction, cast.user("chef"), {
      key: uuidv7(),
      // The others have been done by then: what is told of lately is told in order.
      chosen: handed.map(({ id, version }) => chosenValue({ id, version })),
      userId: cast.user("handlaggare").userId,
    });
  yield { at: calendar.minutesAgo(90), run };
}

/** The two adults of one family send a form each, with the same telephone number. */
function twice({ calendar }: World): Script[] {
  const both = told.twice;
  const turned = { ...both, adults: both.adults.toReversed() };
  return [
    onlySent(instantAt(calendar.daysAgo(2), "18:25"), both),
    onlySent(instantAt(calendar.daysAgo(1), "21:05"), turned),
  ];
}

/** The same had happened before, and the two were put together. */
async function* merged(world: World): Script {
  const handling = yield* begun(world, told.twiceAndMerged, 7);
  const turned = { ...told.twiceAndMerged, adults: told.twiceAndMerged.adults.toReversed() };
  const inquiryId = idFrom(yield sendByWeb(handling.diary.soon(), turned), "INQUIRY");
  const form = { inquiryId, version: "1", intoId: handling.id, kind: "SECOND_ADULT" };
  yield deed(handling.diary.soon(), [handling.who, mergeInquiryAction], form);
  yield* tried(handling, 2, "REACHED");
}
