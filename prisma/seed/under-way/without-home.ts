import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import {
  decideInvestigationAction,
  submitProposalAction,
} from "@/lib/investigations/decision/actions";
import { investigatedFamilies as told } from "../families/applicants";
import { checksRequested, consented } from "../recruiting/checks";
import { inFile, opened } from "../recruiting/file";
import { interviewedTogether, visited } from "../recruiting/meetings";
import { communicated } from "../recruiting/outcome";
import { investigated } from "../recruiting/recruit";
import type { Script } from "../timeline";
import type { World } from "../world";

/** Investigations that have ended without a home. */
export function withoutHome(world: World): Script[] {
  return [turnedDown(world), changedTheirMind(world), brokenOff(world)];
}

/** Found not suitable. */
async function* turnedDown(world: World): Script {
  const file = yield* opened(world, told.turnedDown, 120);
  yield* investigated(file);
  const grounds =
    "Familjen har många resurser men befinner sig i en kris efter ett dödsfall i våras. De orkar inte med fler omställningar nu. Vi har kommit fram till det tillsammans med familjen, som är välkommen tillbaka.";
  const form = { outcome: "NOT_SUITABLE", grounds };
  yield inFile(file, file.diary.later(2), { action: submitProposalAction, form });
  yield* communicated(file, 4);
  const by = world.cast.user("chef");
  yield inFile(file, file.diary.later(4), { action: decideInvestigationAction, form, by });
}

async function* changedTheirMind(world: World): Script {
  const file = yield* opened(world, told.changedTheirMind, 88);
  yield* consented(file, 2);
  yield* checksRequested(file, 1);
  yield* visited(file, 6, "FIRST");
  const reason = "Familjen väntar barn och vill ta upp frågan igen om ett par år.";
  const form = { outcome: "WITHDRAWN", reason };
  yield inFile(file, file.diary.later(4), { action: closeInvestigationAction, form });
}

async function* brokenOff(world: World): Script {
  const file = yield* opened(world, told.brokenOff, 105);
  yield* consented(file, 3);
  yield* interviewedTogether(file, 5);
  const reason =
    "Familjen har inte hört av sig på sju veckor och inte svarat på brev. Utredningen avbryts. De är välkomna att höra av sig igen.";
  const form = { outcome: "DISCONTINUED", reason };
  const by = world.cast.user("chef");
  yield inFile(file, file.diary.later(36), { action: closeInvestigationAction, form, by });
}
