import { declareConflictAction } from "@/lib/access/conflicts/actions";
import { grantReaderAction } from "@/lib/access/protected/actions";
import { diaryFrom } from "../calendar";
import { investigatedFamilies as told } from "../families/applicants";
import { checksRequested, consented } from "../recruiting/checks";
import { opened, openedFrom } from "../recruiting/file";
import { informed, received, tried } from "../recruiting/interest";
import { interviewedTogether } from "../recruiting/meetings";
import type { Script } from "../timeline";
import { deed } from "../timeline";
import type { World } from "../world";

/** Investigations that not everybody may see. */
export function guarded(world: World): Script[] {
  return [hidden(world), tooClose(world)];
}

/** A household with protected data: one named reader, everybody else sees nothing. */
async function* hidden(world: World): Script {
  const { calendar, cast } = world;
  const family = told.hidden;
  const diary = diaryFrom(calendar.workdaysAgo(17), family.serial);
  const handling = yield* received(family, cast.user(family.consultant), diary);
  yield* tried(handling, 1, "REACHED");
  const summary =
    "Familjen har sekretessmarkering och berättade det vid samtalet. Vi skriver inget mer här. Kontakten sker bara per telefon på den tid vi har kommit överens om.";
  yield* informed(handling, 2, summary);
  const opening = { ...handling, level: "CONFIDENTIAL", label: "Hushåll Lönn" } as const;
  const file = yield* openedFrom(world, family, opening);
  yield deed(diary.soon(), [cast.user("chef"), grantReaderAction], {
    householdId: file.householdId,
    userId: file.lead.userId,
    reason: "Huvudutredare. Kretsen hålls till en person.",
  });
  yield* consented(file, 3);
  yield* interviewedTogether(file, 4);
}

/** One of the two investigators knows the family and stands aside. */
async function* tooClose(world: World): Script {
  const file = yield* opened(world, told.tooClose, 19);
  const reason = "Våra barn går i samma klass och vi umgås privat";
  const form = { householdId: file.householdId, reason };
  yield deed(file.diary.soon(), [file.second, declareConflictAction], form);
  yield* consented(file, 3);
  yield* checksRequested(file, 2);
}
