import { type Actor, anonymousActor } from "@/lib/access/actor";
import { type Done, perform } from "@/lib/access/perform";
import { receiveInquiry } from "@/lib/inquiries/commands";
import { submitInquirySchema } from "@/lib/inquiries/form/schema";
import {
  assignInquiryAction,
  recordContactAttemptAction,
  recordInfoCallAction,
  registerInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { completeAnswers } from "@/lib/inquiries/questions/rules";
import type { Answers, Typed } from "@/lib/inquiries/questions/schema";
import type { ContactOutcome } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import type { Diary } from "../calendar";
import type { Family } from "../families/family";
import { campaignCodes } from "../outreach/campaigns";
import { madeUpEmail, madeUpPhone, pick } from "../people";
import { deed, type Script, type Step } from "../timeline";
import {
  attempts,
  experiences,
  experiencesAlone,
  infoCalls,
  infoCallsAlone,
  sources,
} from "../words/interest";
import { idFrom } from "../world";

/** The interest form as a family fills it in. */
export function typedBy(family: Family): Typed {
  const { name, adults, serial, kind, ages, ownChildren = [] } = family;
  const [givenName = ""] = adults;
  return {
    missions: kind === "FOSTER" ? ["FOSTER"] : ["EMERGENCY"],
    ages: ages[0] === 13 ? "OLDER" : ages[1] === 12 ? "YOUNGER" : "ALL",
    availability: serial % 2 === 0 ? ["SHORT_NOTICE", "NIGHTS"] : ["WEEKENDS"],
    givenName,
    familyName: name,
    phone: madeUpPhone(serial * 2),
    email: madeUpEmail(givenName, name),
    preferredContact: serial % 3 === 0 ? "EMAIL" : "PHONE",
    contactTimes: serial % 2 === 0 ? ["EVENING"] : ["MORNING", "AFTERNOON"],
    mayLeaveMessage: "yes",
    municipality: family.municipality,
    postalCode: family.postalCode,
    adults: String(adults.length),
    childrenAges: ownChildren.join(", "),
    adultAtHome: kind === "EMERGENCY" ? "YES" : "DISCUSS",
    work: serial % 2 === 0 ? "AT_HOME" : "PART_TIME",
    pets: [family.hasPets ? pick(["DOG", "CAT"], serial) : "NONE"],
    smoking: serial % 7 === 0 ? "OUTDOORS" : "NO",
    homeType: pick(["HOUSE", "TERRACED", "FLAT", "FARM"], serial),
    ownRoom: "YES",
    spareRooms: String(Math.max(1, family.places)),
    isStepFree: family.isStepFree ? "yes" : "no",
    hasCar: "yes",
    experience: pick(adults.length === 1 ? experiencesAlone : experiences, serial),
    languages: (family.languages ?? ["svenska"]).join(", "),
    needsInterpreter: "no",
    allAgree: "YES",
    wasInvestigated: "no",
    heardFrom: pick(sources, serial),
    informationRead: "on",
  };
}

const visitor: Actor = { ...anonymousActor(null), kind: "SEED" };

/**
 * The family sends the form on the web. The page's own action needs a browser with its cookie, so
 * the command behind it is done in the same wrapper.
 */
export function sendByWeb(instant: Date, family: Family, reviewReason: string | null = null): Step {
  const answers = completeAnswers(typedBy(family));
  if (answers === null) throw new Error(`the form of ${family.name} is not complete`);
  // A link that is not yet out when the form is sent counts for nothing, as in life.
  const campaign = [null, campaignCodes.spring, null, campaignCodes.bus][family.serial % 4] ?? null;
  return { at: instant, run: () => sendForm(answers, { reviewReason, campaign }) };
}

function sendForm(
  answers: Answers,
  { reviewReason, campaign }: { reviewReason: string | null; campaign: string | null },
) {
  return perform(
    visitor,
    {
      event: "inquiry.submitted",
      permission: "public",
      input: submitInquirySchema,
      run: async (given): Promise<Done> => {
        const form = { answers, reviewReason, campaign, idempotencyKey: uuidv7() };
        const { id, needsReview } = await receiveInquiry(given, {
          ...{ ...form, assignedToId: null, source: "WEB" },
        });
        return { subjects: [{ type: "INQUIRY", id }], detail: { source: "WEB", needsReview } };
      },
    },
    { input: {} },
  );
}

/** The family calls, and the one who answers fills in the form. */
export function sendByPhone(instant: Date, who: Actor, family: Family): Step {
  const form = { ...typedBy(family), idempotencyKey: uuidv7(), assignToMe: "on" };
  return deed(instant, [who, registerInquiryAction], form);
}

/** Who handles an inquiry, when, and how many times it has been changed. */
export type Handling = {
  id: string;
  who: Actor;
  diary: Diary;
  version: number;
  serial: number;
  isAlone: boolean;
};

/** The inquiry comes, by the web in the evening before or by telephone, and is given to somebody. */
export async function* received(
  family: Family,
  who: Actor & { userId: string },
  diary: Diary,
): Script<Handling> {
  const { serial, adults } = family;
  const isAlone = adults.length === 1;
  const first = diary.later(0);
  if (serial % 3 === 2) {
    const id = idFrom(yield sendByPhone(first, who, family), "INQUIRY");
    return { id, who, diary, version: 1, serial, isAlone };
  }
  const evening = new Date(first.getTime() - 13.5 * 3_600_000);
  const id = idFrom(yield sendByWeb(evening, family), "INQUIRY");
  yield deed(first, [who, assignInquiryAction], {
    inquiryId: id,
    version: "1",
    userId: who.userId,
  });
  return { id, who, diary, version: 2, serial, isAlone };
}

/** Somebody tries to reach the family. */
export async function* tried(handling: Handling, days: number, outcome: ContactOutcome): Script {
  const { id, who, diary, version, serial } = handling;
  const instant = diary.later(days);
  const note = pick(attempts[outcome], serial);
  const form = { inquiryId: id, version: String(version), outcome, on: diary.today(), note };
  yield deed(instant, [who, recordContactAttemptAction], form);
  handling.version += 1;
}

/** The information call, after which the family wants to go on or not. */
export async function* informed(handling: Handling, days: number, told?: string): Script {
  const { id, who, diary, version, serial, isAlone } = handling;
  const summary = told ?? pick(isAlone ? infoCallsAlone : infoCalls, serial);
  const instant = diary.later(days);
  yield deed(instant, [who, recordInfoCallAction], {
    inquiryId: id,
    version: String(version),
    heldOn: diary.today(),
    summary,
    adultsWantToGoOn: "yes",
  });
  handling.version += 1;
}
