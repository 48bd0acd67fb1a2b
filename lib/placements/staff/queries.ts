import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import { type FileRow, filesAbout } from "@/lib/documents/files/queries";
import { type Notes, notesAbout } from "@/lib/documents/notes/queries";
import { noteEventTexts } from "@/lib/documents/notes/texts";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import type { HomeKind, PlacementState } from "@/lib/platform/generated/enums";
import { orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { clockMonths, type PlacementClock, placementClock } from "../clocks/queries";
import { placementEventTexts } from "../events/texts";
import { type PlacementFacts, placementFacts } from "../facts/queries";
import {
  type IdentityState,
  identityState,
  type ReaderChoices,
  readersOf,
} from "../identity/queries";
import { homeNames } from "../matching/log/queries";
import { dayOrNull } from "../queries";
import { municipalityNames } from "../requests/status/queries";
import { mayManage, statesOf } from "../rules";
import type { placementList } from "./schema";

/** A placement in the unit's list. */
export type StaffPlacementRow = {
  id: string;
  number: string;
  label: string;
  isProtected: boolean;
  municipality: string;
  home: string;
  homeKind: HomeKind;
  state: PlacementState;
  startsOn: Day;
  expectedEndOn: Day | null;
  consultant: string;
  clock: PlacementClock | null;
};

export type StaffPlacements = { rows: StaffPlacementRow[]; count: number };

const included = {
  requestedChild: { select: { label: true, protectionLevel: true } },
} as const satisfies Prisma.PlacementInclude;
type Row = Prisma.PlacementGetPayload<{ include: typeof included }>;

/** The placements that the actor may see: the unit manager all, a consultant those in the own homes. */
export const staffPlacements = defineQuery({
  permission: "placement.read",
  run: async (reading, state: StateOf<typeof placementList>): Promise<StaffPlacements> => {
    const { tx } = reading;
    const where = filtered(reading, state);
    const count = await tx.placement.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.placement.findMany({
      where,
      skip,
      take,
      orderBy: orderRows<typeof state.sort.column, Prisma.PlacementOrderByWithRelationInput>(
        state.sort,
        {
          number: (order) => ({ number: order }),
          state: (order) => ({ state: order }),
          startsOn: (order) => ({ startsOn: order }),
          expectedEndOn: (order) => ({ expectedEndOn: { sort: order, nulls: "last" } }),
        },
        { id: "asc" },
      ),
      include: included,
    });
    return { count, rows: await rowsOf(reading, rows) };
  },
  record: ({ count }) => ({ event: "placements.listed", subjects: [], detail: { count } }),
});

function filtered(
  { actor }: Reading,
  { filters }: StateOf<typeof placementList>,
): Prisma.PlacementWhereInput {
  const [group] = filters.lage ?? [];
  return {
    ...(group ? { state: { in: [...statesOf[group]] } } : {}),
    ...(filters.hem ? { homeKind: { in: filters.hem } } : {}),
    ...(filters.mina ? { consultantId: actor.userId ?? "" } : {}),
  };
}

async function rowsOf({ tx, today }: Reading, rows: Row[]): Promise<StaffPlacementRow[]> {
  const homes = await homeNames(
    tx,
    rows.map(({ homeId }) => homeId),
  );
  const users = await namesOf(
    tx,
    rows.map(({ consultantId }) => consultantId),
  );
  const organisations = await municipalityNames(tx);
  const months = await clockMonths(tx, today);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    label: row.requestedChild.label,
    isProtected: row.requestedChild.protectionLevel !== "NONE",
    municipality: organisations.get(row.clientOrganisationId) ?? "",
    home: homes.get(row.homeId)?.name ?? "Skyddat hem",
    homeKind: row.homeKind,
    state: row.state,
    startsOn: dayFromDb(row.startsOn),
    expectedEndOn: dayOrNull(row.expectedEndOn),
    consultant: users.get(row.consultantId) ?? "",
    clock: placementClock(row, months, today),
  }));
}

export type StaffPlacement = {
  placement: PlacementFacts;
  home: { id: string; name: string; number: string };
  consultant: string;
  mayWork: boolean;
  identity: IdentityState;
  /** Who may read a protected child's data, and who may be named; null for an unprotected child. */
  readers: ReaderChoices | null;
  notes: Notes;
  files: FileRow[];
  events: TimelineEvent[];
};

/** A placement with all that the unit keeps about it. */
export const staffPlacement = defineQuery({
  permission: "placement.read",
  run: async (
    reading,
    { placementId }: { placementId: string },
  ): Promise<StaffPlacement | null> => {
    const { tx, actor } = reading;
    const placement = await placementFacts(reading, placementId);
    if (placement === null) return null;
    const matter = { type: "PLACEMENT" as const, id: placement.id };
    const homes = await homeNames(tx, [placement.homeId]);
    const users = await namesOf(tx, [placement.consultantId]);
    const home = homes.get(placement.homeId) ?? { name: "Skyddat hem", number: "" };
    return {
      placement,
      home: { id: placement.homeId, ...home },
      consultant: users.get(placement.consultantId) ?? "",
      mayWork: mayManage(actor, placement),
      identity: await identityState(tx, placement.childId),
      readers: placement.isProtected ? await readersOf(reading, placement) : null,
      notes: await notesAbout(reading, matter),
      files: await filesAbout(reading, matter),
      events: await timelineAbout(reading, {
        subjects: [matter],
        events: [...Object.keys(placementEventTexts), ...Object.keys(noteEventTexts)],
      }),
    };
  },
  record: ({ placement }) => ({
    event: "placement.read",
    subjects: [
      { type: "PLACEMENT", id: placement.id },
      { type: "CHILD", id: placement.childId },
    ],
  }),
});
