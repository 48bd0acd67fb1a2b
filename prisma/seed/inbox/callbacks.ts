import { type Actor, anonymousActor } from "@/lib/access/actor";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { recordCallAction } from "@/lib/outreach/callbacks/actions";
import { receiveCallback } from "@/lib/outreach/callbacks/commands";
import { type AskForCallInput, askForCallSchema } from "@/lib/outreach/callbacks/schema";
import { instantAt } from "@/lib/platform/dates";
import { diaryFrom } from "../calendar";
import { madeUpPhone } from "../people";
import { deed, type Script, type Step } from "../timeline";
import { idFrom, type World } from "../world";

type Wish = Record<string, string | string[]> & { name: string };

/** The people who have asked to be called: two wait, one talked, and one looks like a machine. */
export function callbacks(world: World): Script[] {
  const { calendar } = world;
  const daysAgo = (days: number, clock: string) => instantAt(calendar.daysAgo(days), clock);
  return [
    onlyAsked(daysAgo(1, "19:40"), {
      name: "Berit Solvik",
      phone: madeUpPhone(1),
      dayParts: "MORNING",
      noMessage: "on",
    }),
    neverAnswers(world),
    talked(world),
    onlyAsked(
      daysAgo(1, "03:51"),
      { name: "Win Big Now", phone: madeUpPhone(7), weekdays: ["MONDAY", "FRIDAY"] },
      "HONEYPOT",
    ),
  ];
}

async function* onlyAsked(at: Date, wish: Wish, reviewReason: string | null = null): Script {
  yield asked(at, wish, reviewReason);
}

/** Tried on three days, so that the unit may give up. */
async function* neverAnswers({ calendar, cast }: World): Script {
  const diary = diaryFrom(calendar.workdaysAgo(5), 21);
  const wish = { name: "Göran Tallmo", phone: madeUpPhone(3), dayParts: "AFTERNOON" };
  const id = idFrom(yield asked(diary.later(0), wish), "CALLBACK");
  const who = cast.user("handlaggare2");
  yield called(diary.later(1), who, {
    id,
    version: 1,
    outcome: "NO_ANSWER",
    note: "Ingen svarar.",
  });
  yield called(diary.later(1), who, { id, version: 2, outcome: "LEFT_MESSAGE" });
  yield called(diary.later(1), who, { id, version: 3, outcome: "NO_ANSWER" });
}

/** Reached the day after, and thinks about the interest form. */
async function* talked({ calendar, cast }: World): Script {
  const diary = diaryFrom(calendar.workdaysAgo(6), 34);
  const wish = { name: "Mirjam Åkervall", phone: madeUpPhone(5), interpreterLanguage: "finska" };
  const id = idFrom(yield asked(diary.later(0), wish), "CALLBACK");
  const note = "Vill prata med sin man först. Hör av sig om intresseanmälan.";
  yield called(diary.later(1), cast.user("handlaggare"), {
    id,
    version: 1,
    outcome: "REACHED",
    note,
  });
}

const visitor: Actor = { ...anonymousActor(null), kind: "SEED" };

/**
 * Somebody leaves a number on the web. The page's own action gives the browser its receipt, so the
 * command behind it is done in the same wrapper.
 */
function asked(at: Date, wish: Wish, reviewReason: string | null = null): Step {
  const spec = {
    event: "callback.requested",
    permission: "public",
    input: askForCallSchema,
    run: async (given: Deed, input: AskForCallInput): Promise<Done> => {
      const { subjects, detail } = await receiveCallback(given, input, reviewReason);
      return { subjects, detail };
    },
  } as const;
  return { at, run: () => perform(visitor, spec, { input: wish }) };
}

type Call = { id: string; version: number; outcome: string; note?: string };

function called(at: Date, who: Actor, { id: callbackId, ...call }: Call): Step {
  return deed(at, [who, recordCallAction], { callbackId, ...call });
}
