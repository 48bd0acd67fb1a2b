import type { FormAction } from "@/lib/access/form-state";
import {
  closeInquiryAction,
  giveUpContactAction,
  parkInquiryAction,
  withdrawInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { sendMailAction } from "@/lib/inquiries/mailing/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { interestedFamilies as told } from "../families/applicants";
import type { Family } from "../families/family";
import { type Handling, informed, tried } from "../recruiting/interest";
import { deed, type Script } from "../timeline";
import type { World } from "../world";
import { begun } from "./begun";

/** Inquiries that rest or have ended. */
export function endings(world: World): Script[] {
  return [
    notProceeding(world, told.tooFarAway, "OUTSIDE_AREA"),
    notProceeding(world, told.tooCrowded, "HOME_NOT_FIT"),
    tookItBack(world),
    neverAnswered(world),
    parked(world),
  ];
}

/** The last deed in an inquiry. */
async function* endedBy(
  { id, who, diary, version }: Handling,
  action: FormAction,
  form: object,
): Script {
  yield deed(diary.later(1), [who, action], { inquiryId: id, version: String(version), ...form });
}

async function* notProceeding(world: World, family: Family, reason: string): Script {
  const handling = yield* begun(world, family, 20 + (family.serial % 7));
  yield* tried(handling, 1, "REACHED");
  yield* informed(handling, 3);
  const toldOn = handling.diary.today();
  const note = "Vi pratade länge och tipsade om kontaktfamilj i hemkommunen";
  const personal = "Tack för ett fint samtal. Vi hoppas att ni hör av er till er hemkommun.";
  const form = { reason, note, toldOn, personal, tellByMail: "on" };
  yield* endedBy(handling, closeInquiryAction, form);
}

async function* tookItBack(world: World): Script {
  const handling = yield* begun(world, told.tookItBack, 30);
  yield* tried(handling, 1, "REACHED");
  const note = "Har fått nytt arbete och vill vänta några år";
  yield* endedBy(handling, withdrawInquiryAction, { reason: "LIFE_CHANGED", note });
}

async function* neverAnswered(world: World): Script {
  const handling = yield* begun(world, told.neverAnswered, 26);
  for (const outcome of ["NO_ANSWER", "LEFT_MESSAGE", "MAIL_SENT"] as const) {
    yield* tried(handling, 2, outcome);
  }
  yield* endedBy(handling, giveUpContactAction, {});
}

async function* parked(world: World): Script {
  const handling = yield* begun(world, told.parked, 34);
  yield* tried(handling, 1, "REACHED");
  yield* endedBy(handling, parkInquiryAction, { until: world.calendar.daysAgo(-45) });
  const mail = { inquiryId: handling.id, version: String(handling.version + 1) };
  const sent = { ...mail, code: "RESTING", key: uuidv7() };
  yield deed(handling.diary.soon(), [handling.who, sendMailAction], sent);
}
