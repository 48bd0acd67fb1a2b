import { returnProposalAction } from "@/lib/investigations/decision/actions";
import { investigatedFamilies as told } from "../families/applicants";
import { checksAnswered, checksRequested, consented } from "../recruiting/checks";
import { opened } from "../recruiting/file";
import { interviewedTogether, visited } from "../recruiting/meetings";
import { communicated, submitted } from "../recruiting/outcome";
import { investigated } from "../recruiting/recruit";
import type { Script } from "../timeline";
import { deed } from "../timeline";
import type { World } from "../world";

/** Investigations that wait for the family, for the manager or for somebody to go on. */
export function nearTheEnd(world: World): Script[] {
  return [handedIn(world), readByFamily(world), returned(world), late(world)];
}

/** Waits for the family to read it and for the manager. */
async function* handedIn(world: World): Script {
  const file = yield* opened(world, told.handedIn, 57);
  yield* investigated(file);
  yield* submitted(file, 2);
}

/** Waits for the decision alone. */
async function* readByFamily(world: World): Script {
  const file = yield* opened(world, told.readByFamily, 65);
  yield* investigated(file);
  yield* submitted(file, 3);
  yield* communicated(file, 6);
}

async function* returned(world: World): Script {
  const file = yield* opened(world, told.returned, 66);
  yield* investigated(file);
  yield* submitted(file, 4);
  const reason =
    "Analysen säger inte vem som är hemma när båda arbetar kväll. Komplettera med ett samtal om arbetstiderna, och skriv hur syskonbarnen som bor där varannan vecka påverkas.";
  const form = { investigationId: file.id, reason };
  yield deed(file.diary.later(5), [world.cast.user("chef"), returnProposalAction], form);
}

/** The goal has passed and the work stands still at the interviews. */
async function* late(world: World): Script {
  const file = yield* opened(world, told.late, 96);
  yield* consented(file, 4);
  yield* checksRequested(file, 2);
  yield* interviewedTogether(file, 9);
  yield* visited(file, 14, "FIRST");
  yield* checksAnswered(file, 8, { answers: "OTHERS" });
  yield* checksAnswered(file, 6, { answers: "POLICE" });
  yield* visited(file, 12, "SECOND");
}
