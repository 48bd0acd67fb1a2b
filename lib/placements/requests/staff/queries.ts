import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { namesOf, type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import type { HomeKind, Urgency } from "@/lib/platform/generated/enums";
import { orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { placementEventTexts } from "../../events/texts";
import { type HeldHome, heldHomes, type LoggedCall, loggedCalls } from "../../matching/log/queries";
import { mayMatch } from "../../matching/rules";
import { type OfferedHome, offeredHomes } from "../../proposals/queries";
import { type RequestFacts, requestFacts } from "../facts/queries";
import { type ChildStatus, requestStatus } from "../rules";
import { childSelect, childState, municipalityNames, unfinishedChild } from "../status/queries";
import type { requestList } from "./schema";

/** A request in the unit's list. */
export type StaffRequestRow = {
  id: string;
  number: string;
  municipality: string;
  children: { label: string; isProtected: boolean }[];
  status: ChildStatus;
  urgency: Urgency;
  homeKind: HomeKind;
  startsOn: Day;
  assignedTo: string | null;
  submittedAt: Date;
};

export type StaffRequests = { rows: StaffRequestRow[]; count: number };

/** The requests that the actor may see: the unit manager all, a consultant the own ones. */
export const staffRequests = defineQuery({
  permission: "request.read",
  run: async (reading, state: StateOf<typeof requestList>): Promise<StaffRequests> => {
    const { tx, now } = reading;
    const where = filtered(reading, state);
    const count = await tx.placementRequest.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.placementRequest.findMany({
      where,
      skip,
      take,
      orderBy: orderRows<typeof state.sort.column, Prisma.PlacementRequestOrderByWithRelationInput>(
        state.sort,
        {
          number: (order) => ({ number: order }),
          urgency: (order) => ({ urgency: order }),
          startsOn: (order) => ({ startsOn: order }),
          submittedAt: (order) => ({ submittedAt: order }),
        },
        { id: "asc" },
      ),
      include: { children: { select: childSelect, orderBy: { no: "asc" } } },
    });
    const names = await namesOf(
      tx,
      rows.flatMap(({ assignedToId }) => assignedToId ?? []),
    );
    const organisations = await municipalityNames(tx);
    return {
      count,
      rows: rows.map((row) => {
        const standing = {
          isWithdrawn: row.withdrawnAt !== null,
          isAssigned: row.assignedToId !== null,
        };
        const children = row.children.map((child) => childState(child, standing, now));
        return {
          id: row.id,
          number: row.number,
          municipality: organisations.get(row.clientOrganisationId) ?? "",
          children: children.map(({ label, isProtected }) => ({ label, isProtected })),
          status: requestStatus(children.map(({ status }) => status)),
          urgency: row.urgency,
          homeKind: row.homeKind,
          startsOn: dayFromDb(row.startsOn),
          assignedTo: names.get(row.assignedToId ?? "") ?? null,
          submittedAt: row.submittedAt,
        };
      }),
    };
  },
  record: ({ count }) => ({ event: "requests.listed", subjects: [], detail: { count } }),
});

function filtered(
  { actor }: Reading,
  { filters }: StateOf<typeof requestList>,
): Prisma.PlacementRequestWhereInput {
  const [which] = filters.lage ?? [];
  const open = { withdrawnAt: null, children: { some: unfinishedChild } };
  const [whose] = filters.mina ?? [];
  return {
    ...(which === "OPEN" ? open : {}),
    ...(which === "OVER" ? { NOT: open } : {}),
    ...(whose === "MINE" ? { assignedToId: actor.userId } : {}),
    ...(whose === "NOBODY" ? { assignedToId: null } : {}),
    ...(filters.bradska ? { urgency: { in: filters.bradska } } : {}),
    ...(filters.hem ? { homeKind: { in: filters.hem } } : {}),
  };
}

export type StaffRequest = {
  request: RequestFacts;
  /** Whether the reader has the request, and so works with it. */
  mayWork: boolean;
  /** Those it can be given to; empty for those who do not give. */
  consultants: StaffMember[];
  held: HeldHome[];
  offered: OfferedHome[];
  calls: LoggedCall[];
  events: TimelineEvent[];
};

/** A request with all that the unit has done about it. */
export const staffRequest = defineQuery({
  permission: "request.read",
  run: async (reading, { requestId }: { requestId: string }): Promise<StaffRequest | null> => {
    const { tx, actor, now, today } = reading;
    const request = await requestFacts(tx, requestId, now);
    if (request === null) return null;
    const mayAssign = actor.permissions.has("request.assign");
    return {
      request,
      mayWork: request.withdrawnAt === null && mayMatch(actor, request),
      consultants: mayAssign ? await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today) : [],
      held: await heldHomes(tx, request),
      offered: await offeredHomes(reading, request),
      calls: await loggedCalls(tx, request),
      events: await timelineAbout(reading, {
        subjects: [{ type: "REQUEST", id: request.id }],
        events: Object.keys(placementEventTexts),
      }),
    };
  },
  record: ({ request }) => ({
    event: "request.read",
    subjects: [{ type: "REQUEST", id: request.id }],
  }),
});
