import { holdInvestigationAction } from "@/lib/investigations/file/actions";
import { investigatedFamilies as told } from "../families/applicants";
import { linkLogin, tieLogin } from "../logins";
import { checksAnswered, checksRequested, consented } from "../recruiting/checks";
import { inFile, opened } from "../recruiting/file";
import {
  analysed,
  interviewedAlone,
  interviewedTogether,
  referencesTaken,
  visited,
} from "../recruiting/meetings";
import type { Script } from "../timeline";
import type { World } from "../world";
import { waitingFor, writtenWith } from "./family-page";

/** Investigations that are some way from an outcome. */
export function atWork(world: World): Script[] {
  return [
    justOpened(world),
    checksWaiting(world),
    entryFound(world),
    atVisits(world),
    referencesMissing(world),
    resting(world),
  ];
}

async function* justOpened(world: World): Script {
  yield* opened(world, told.justOpened, 8);
}

/** All is asked for, nothing has come; some of it is slow. */
async function* checksWaiting(world: World): Script {
  const file = yield* opened(world, told.checksWaiting, 24);
  yield* consented(file, 2);
  yield* checksRequested(file, 1);
  yield* interviewedTogether(file, 6);
}

/** An entry in a register waits for the unit manager. */
async function* entryFound(world: World): Script {
  const file = yield* opened(world, told.entryFound, 32);
  yield* consented(file, 2);
  yield* checksRequested(file, 1);
  yield* interviewedTogether(file, 4);
  yield* visited(file, 4, "FIRST");
  const text =
    "En betalningsanmärkning för fyra år sedan efter en skilsmässa. Skulden är betald och familjen har själv berättat om den vid första samtalet. Jag bedömer att den inte hindrar uppdraget.";
  const entry = { register: "ENFORCEMENT", text } as const;
  yield* checksAnswered(file, 11, { answers: "OTHERS", entry });
}

/**
 * One visit is done, the other is booked, a consent and a paper are still to give, and there is
 * something to read on both sides; signs in as `familj`.
 */
async function* atVisits(world: World): Script {
  const file = yield* opened(world, told.visits, 29);
  await linkLogin(told.visits.login, file.adults[0]);
  await tieLogin(told.visits.login, { investigation: { id: file.id } });
  yield* consented(file, 2, ["POOL_SHARING"]);
  yield* checksRequested(file, 1);
  yield* interviewedTogether(file, 4);
  yield* checksAnswered(file, 7, { answers: "OTHERS" });
  yield* visited(file, 3, "FIRST");
  const page = yield* writtenWith(world, file);
  yield* checksAnswered(file, 2, { answers: "POLICE" });
  yield* waitingFor(page, world);
}

/** Three of four references are taken and the analysis is begun. */
async function* referencesMissing(world: World): Script {
  const file = yield* opened(world, told.referencesMissing, 46);
  yield* consented(file, 2);
  yield* checksRequested(file, 1);
  yield* interviewedTogether(file, 3);
  yield* visited(file, 4, "FIRST");
  yield* checksAnswered(file, 6, { answers: "OTHERS" });
  yield* interviewedAlone(file, 4);
  yield* checksAnswered(file, 5, { answers: "POLICE" });
  yield* visited(file, 2, "SECOND");
  yield* referencesTaken(file, 4, 3);
  yield* analysed(file, 2, 4);
}

async function* resting(world: World): Script {
  const file = yield* opened(world, told.resting, 40);
  yield* consented(file, 2);
  yield* checksRequested(file, 1);
  yield* interviewedTogether(file, 5);
  const reason = "Familjen flyttar till ett större hus. Hembesöken görs i den nya bostaden.";
  const form = { reason, until: world.calendar.daysAgo(-26) };
  yield inFile(file, file.diary.later(3), { action: holdInvestigationAction, form });
}
