import type { HomeFamily } from "../families/homes";
import { linkLogin } from "../logins";
import type { Script } from "../timeline";
import type { World } from "../world";
import { checksAnswered, checksRequested, consented } from "./checks";
import { type File, opened } from "./file";
import {
  analysed,
  interviewedAlone,
  interviewedTogether,
  referencesTaken,
  visited,
} from "./meetings";
import { communicated, contracted, decided, described, submitted } from "./outcome";

/** Working days from the first sign of interest to the decision, with two adults. */
const TO_DECISION = 60;

/** A family from its first sign of interest to a home that children can come to. */
export async function* recruit(world: World, family: HomeFamily): Script {
  const { calendar } = world;
  const decidedAgo = calendar.workdaysSince(calendar.daysAgo(family.decidedAgo));
  const file = yield* opened(world, family, decidedAgo + TO_DECISION);
  await linkLogin(family.login, file.adults[0]);
  yield* investigated(file);
  yield* submitted(file, 2);
  yield* communicated(file, 4);
  const homeId = yield* decided(world, file, 6);
  yield* described(world, file, { homeId, isMentorHome: family.form === null, days: 1 });
  yield* contracted(world, file, { homeId, form: family.form, days: 4 });
}

/** All that is needed before an investigation is handed in, in about forty working days. */
export async function* investigated(file: File): Script {
  const isAlone = file.adults.length === 1;
  yield* consented(file, 2);
  yield* checksRequested(file, 1);
  yield* interviewedTogether(file, 3);
  yield* visited(file, 3, "FIRST");
  yield* checksAnswered(file, 3, { answers: "OTHERS" });
  yield* interviewedAlone(file, isAlone ? 4 : 2);
  yield* visited(file, 6, "SECOND");
  yield* referencesTaken(file, 3);
  yield* checksAnswered(file, 5, { answers: "POLICE" });
  yield* analysed(file, 11);
}
