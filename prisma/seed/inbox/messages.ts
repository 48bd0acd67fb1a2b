import { type Actor, anonymousActor } from "@/lib/access/actor";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { receiveMessage } from "@/lib/outreach/messages/commands";
import { answerMessageAction, assignMessageAction } from "@/lib/outreach/messages/handling/actions";
import {
  type ReportFaultInput,
  reportFaultSchema,
  type SendMessageInput,
  sendMessageSchema,
} from "@/lib/outreach/messages/schema";
import { instantAt } from "@/lib/platform/dates";
import { diaryFrom } from "../calendar";
import { madeUpEmail, madeUpPhone } from "../people";
import { deed, type Script, type Step } from "../timeline";
import { idFrom, type World } from "../world";

type Form = Record<string, string>;

/** What has been written to the unit from its pages: questions, faults, and one that a machine sent. */
export function messages(world: World): Script[] {
  const { calendar } = world;
  const daysAgo = (days: number, clock: string) => instantAt(calendar.daysAgo(days), clock);
  return [
    once(
      asked(daysAgo(1, "20:12"), {
        name: "Alma Norrvik",
        email: madeUpEmail("Alma", "Norrvik"),
        topic: "BECOME_HOME",
        text: "Hej! Vi bor i en trea och har två barn som delar rum. Kan vi bli jourhem ändå, eller måste barnet ha ett eget rum?",
      }),
    ),
    once(
      asked(daysAgo(1, "16:45"), {
        name: "Petter Ekstig",
        phone: madeUpPhone(11),
        topic: "MY_MISSION",
        text: "Jag skulle vilja veta vem jag pratar med om avlastning i sommar. Ring gärna efter lunch.",
      }),
    ),
    once(
      reported(daysAgo(1, "21:40"), {
        page: "Ersättning",
        text: "När jag zoomar till 400 procent försvinner en del av tabellen åt höger och det går inte att rulla dit med tangentbordet.",
        aid: "Förstoringsprogram",
      }),
    ),
    answered(world),
    once(
      asked(
        daysAgo(1, "03:12"),
        {
          name: "Best Offers",
          email: madeUpEmail("Best", "Offers"),
          topic: "OTHER",
          text: "Win more customers today",
        },
        "HONEYPOT",
      ),
    ),
  ];
}

async function* once(step: Step): Script {
  yield step;
}

/** Asked, taken and answered the day after. */
async function* answered({ calendar, cast }: World): Script {
  const diary = diaryFrom(calendar.workdaysAgo(6), 17);
  const form = {
    name: "Ingvor Hallberg",
    phone: madeUpPhone(13),
    topic: "SOCIAL_SERVICES",
    text: "Hur gör vi för att få inloggning till en ny kollega hos oss?",
  };
  const messageId = idFrom(yield asked(diary.later(0), form), "PUBLIC_MESSAGE");
  const who = cast.user("handlaggare");
  yield deed(diary.later(1), [who, assignMessageAction], {
    ...{ messageId, version: 1, userId: who.userId ?? "" },
  });
  yield deed(diary.soon(), [who, answerMessageAction], {
    ...{ messageId, version: 2, outcome: "PHONED", isDone: "on" },
    note: "Förklarade att kommunens egen administratör lägger till kollegan.",
  });
}

const visitor: Actor = { ...anonymousActor(null), kind: "SEED" };

/**
 * Somebody writes on the web. The page's own action gives the browser its receipt, so the command
 * behind it is done in the same wrapper.
 */
function asked(at: Date, form: Form, reviewReason: string | null = null): Step {
  const run = async (given: Deed, { topic, ...told }: SendMessageInput): Promise<Done> => {
    const content = { ...told, page: null, aid: null };
    return received(given, { kind: "QUESTION", topic, content }, reviewReason);
  };
  const event = "public-message.sent";
  const spec = { event, permission: "public", input: sendMessageSchema, run } as const;
  return { at, run: () => perform(visitor, spec, { input: form }) };
}

function reported(at: Date, form: Form): Step {
  const run = (given: Deed, content: ReportFaultInput): Promise<Done> =>
    received(given, { kind: "ACCESS_FAULT", topic: "ACCESSIBILITY", content }, null);
  const event = "access-fault.reported";
  const spec = { event, permission: "public", input: reportFaultSchema, run } as const;
  return { at, run: () => perform(visitor, spec, { input: form }) };
}

type Written = Parameters<typeof receiveMessage>[1];

async function received(given: Deed, written: Written, reviewReason: string | null): Promise<Done> {
  const { subjects, detail } = await receiveMessage(given, written, reviewReason);
  return { subjects, detail };
}
