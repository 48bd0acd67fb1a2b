import type { Actor } from "@/lib/access/actor";
import { writeNoteAction } from "@/lib/documents/notes/actions";
import type { Matter } from "@/lib/documents/schema";
import { dayOf } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { diaryFrom } from "../calendar";
import { behind } from "../cast";
import { deed, type Script, type Step } from "../timeline";
import { draft, homeNotes, investigationNotes, placementNote } from "../words/notes";
import { homeOf, type World } from "../world";

/** Notes that the consultants have written lately, one of them not signed yet. */
export function notes(world: World): Script[] {
  return [
    ...Object.entries(investigationNotes).map(([name, body], index) =>
      investigationNote(world, name, { body, daysAgo: 1 + (index % 2) }),
    ),
    ...Object.entries(homeNotes).map(([name, body], index) =>
      homeNote(world, name, { body, daysAgo: 1 + index }),
    ),
    followUpNote(world),
    unfinished(world),
  ];
}

type Written = { body: string; daysAgo: number };

const startOf = ({ calendar }: World, daysAgo: number, seed: number) =>
  diaryFrom(calendar.workdaysAgo(daysAgo), seed).later(0);

function signed(at: Date, [who, matter]: [Actor, Matter], body: string): Step {
  const about = { subjectType: matter.type, subjectId: matter.id };
  const form = { ...about, noteId: uuidv7(), version: "0", body, occurredOn: dayOf(at) };
  return deed(at, [who, writeNoteAction], { ...form, deed: "sign" });
}

/** An investigation of the story, found by the family's name, and who leads it. */
async function investigationOf({ cast }: World, name: string) {
  const { id, investigators } = await behind((tx) =>
    tx.investigation.findFirstOrThrow({
      where: { household: { label: `Familjen ${name}` } },
      include: { investigators: { where: { role: "LEAD" } } },
    }),
  );
  const leads = [cast.user("handlaggare"), cast.user("handlaggare2")];
  const lead = leads.find(({ userId }) => userId === investigators[0]?.userId);
  if (lead === undefined) throw new Error(`nobody investigates ${name}`);
  return { lead, matter: { type: "INVESTIGATION", id } as const };
}

async function* investigationNote(world: World, name: string, { body, daysAgo }: Written): Script {
  const at = startOf(world, daysAgo, name.length);
  yield* waitedFor(at);
  const { lead, matter } = await investigationOf(world, name);
  yield signed(at, [lead, matter], body);
}

async function* homeNote(world: World, name: string, { body, daysAgo }: Written): Script {
  const at = startOf(world, daysAgo, name.length);
  yield* waitedFor(at);
  const { consultant, id } = homeOf(world, name);
  yield signed(at, [consultant, { type: "HOME", id }], body);
}

async function* followUpNote(world: World): Script {
  const at = startOf(world, 3, 17);
  yield* waitedFor(at);
  const { consultant, id: homeId } = homeOf(world, "Tegelmåne");
  const { id } = await behind((tx) => tx.placement.findFirstOrThrow({ where: { homeId } }));
  yield signed(at, [consultant, { type: "PLACEMENT", id }], placementNote);
}

async function* unfinished(world: World): Script {
  const at = startOf(world, 1, 23);
  yield* waitedFor(at);
  const { lead, matter } = await investigationOf(world, "Regnhage");
  const about = { subjectType: matter.type, subjectId: matter.id };
  const form = { ...about, noteId: uuidv7(), version: "0", body: draft, occurredOn: dayOf(at) };
  yield deed(at, [lead, writeNoteAction], { ...form, deed: "save" });
}

/** Lets the story come to an instant, so that what happens before is there to be found. */
export async function* waitedFor(at: Date): Script {
  yield { at, run: async () => ({ subjects: [] }) };
}
