import { type Actor, anonymousActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/perform";
import { planMeetingAction } from "@/lib/outreach/meetings/actions";
import { markAttendanceAction } from "@/lib/outreach/meetings/people/actions";
import { signUp } from "@/lib/outreach/meetings/sign-ups/commands";
import { signUpSchema } from "@/lib/outreach/meetings/sign-ups/schema";
import { type Day, instantAt } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { behind } from "../cast";
import { madeUpEmail } from "../people";
import { deed, type Script, type Step } from "../timeline";
import { idFrom, type World } from "../world";

type Guest = {
  name: string;
  people?: number;
  language?: string;
  wantsInterpreter?: boolean;
  /** A machine has filled in what people do not see. */
  isMachine?: boolean;
};

type Told = {
  day: Day;
  /** How many working days ago it was planned. */
  planned: number;
  form: Record<string, string>;
  guests: readonly Guest[];
};

const room = "Lindgården, Kvarnbacken 2, Ekdala";
const evening = { startsAt: "18:00", endsAt: "19:30", isPublished: "on" };

/** The unit's information meetings: one that has been, and two to come, one of them full. */
export function meetings(world: World): Script[] {
  return [past(world), inTheHall(world), onVideo(world)];
}

async function* past(world: World): Script {
  const { calendar, cast } = world;
  const day = calendar.workdaysAgo(7);
  const who = cast.user("handlaggare2");
  const meetingId = yield* told(world, who, {
    day,
    planned: 30,
    form: {
      place: room,
      language: "SWEDISH",
      capacity: "20",
      about: "En jourhemsförälder berättar.",
    },
    guests: [
      { name: "Ylva Sandhamn", people: 2 },
      { name: "Rolf Björkdunge" },
      { name: "Nour Lindqvist", people: 2, language: "ARABIC", wantsInterpreter: true },
      { name: "Tova Ekhage", people: 1 },
    ],
  });
  const signUps = await behind((tx) =>
    tx.meetingSignUp.findMany({ where: { meetingId }, orderBy: { signedUpAt: "asc" } }),
  );
  // The last one never came.
  const attended = signUps.slice(0, -1).map(({ id }) => id);
  const form = { meetingId, version: "1", attended };
  yield deed(instantAt(day, "19:40"), [who, markAttendanceAction], form);
}

async function* inTheHall(world: World): Script {
  const { calendar, cast } = world;
  yield* told(world, cast.user("handlaggare"), {
    day: calendar.workdaysAgo(-7),
    planned: 18,
    form: {
      ...{ place: room, language: "SWEDISH", hasInterpreter: "on", capacity: "25" },
      about:
        "Vi berättar om alla uppdrag. En familj som har varit jourhem i sex år svarar på frågor.\nTolk på arabiska och somaliska finns på plats. Det finns hiss.",
    },
    guests: [
      { name: "Hillevi Marklund", people: 2 },
      { name: "Osman Farah", people: 2, language: "SOMALI", wantsInterpreter: true },
      { name: "Bo Tallåsen" },
      { name: "Win Free Prizes", isMachine: true },
    ],
  });
}

async function* onVideo(world: World): Script {
  const { calendar, cast } = world;
  yield* told(world, cast.user("handlaggare2"), {
    day: calendar.workdaysAgo(-16),
    planned: 15,
    form: {
      ...{ place: "", videoLink: "https://moten.ekdala.example/traff", language: "ENGLISH" },
      capacity: "6",
    },
    guests: [
      { name: "Priya Nair", people: 2, language: "ENGLISH" },
      { name: "Daniel Okafor", people: 2, language: "ENGLISH" },
      { name: "Marta Kowalczyk", people: 2, language: "POLISH" },
      { name: "Oksana Petrenko", people: 2, language: "UKRAINIAN" },
      { name: "Liam Byrne", language: "ENGLISH" },
    ],
  });
}

/** A meeting is planned, and people sign up for it, one in the evening of each working day after. */
async function* told({ calendar }: World, who: Actor, what: Told): Script<string> {
  const plannedAt = instantAt(calendar.workdaysAgo(what.planned), "10:20");
  const form = { ...evening, about: "", hasInterpreter: "", videoLink: "", ...what.form };
  const meetingId = idFrom(
    yield deed(plannedAt, [who, planMeetingAction], {
      ...form,
      day: what.day,
      idempotencyKey: uuidv7(),
    }),
    "MEETING",
  );
  for (const [index, guest] of what.guests.entries()) {
    const instant = instantAt(calendar.workdaysAgo(what.planned - 1 - index), "20:15");
    yield signsUp(instant, meetingId, guest);
  }
  return meetingId;
}

const visitor: Actor = { ...anonymousActor(null), kind: "SEED" };

function signsUp(instant: Date, meetingId: string, guest: Guest): Step {
  const [givenName = "", ...rest] = guest.name.split(" ");
  const form = {
    meetingId,
    idempotencyKey: uuidv7(),
    name: guest.name,
    email: madeUpEmail(givenName, rest.join("")),
    people: String(guest.people ?? 1),
    language: guest.language ?? "SWEDISH",
    wantsInterpreter: guest.wantsInterpreter ? "on" : "",
    mayWait: "on",
  };
  const spec = { event: "meeting.signed-up", permission: "public", input: signUpSchema } as const;
  const suspicion = guest.isMachine ? "HONEYPOT" : null;
  return {
    at: instant,
    run: () => perform(visitor, { ...spec, run: signUp }, { input: form, suspicion }),
  };
}
