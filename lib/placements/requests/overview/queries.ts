import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import type { HomeKind, PlacementState, Urgency } from "@/lib/platform/generated/enums";
import { awaitedFrom } from "../../awaited/queries";
import type { Awaited } from "../../awaited/rules";
import { dayOrNull } from "../../queries";
import { groupOf } from "../../rules";
import { type ChildStatus, isOpenStatus, pressingStatus } from "../rules";
import { childSelect, childState, municipalityNames, unfinishedChild } from "../status/queries";

/** A request in a municipality's list. */
export type RequestRow = {
  id: string;
  number: string;
  municipality: string;
  children: { label: string; isProtected: boolean }[];
  urgency: Urgency;
  startsOn: Day;
  submittedAt: Date;
  /** Of the child that the municipality has something to do about, if there is one. */
  status: ChildStatus;
};

/** A placement in a municipality's list. */
export type PlacementRow = {
  id: string;
  number: string;
  municipality: string;
  label: string;
  isProtected: boolean;
  homeKind: HomeKind;
  state: PlacementState;
  startsOn: Day;
  arrivedAt: Date | null;
  expectedEndOn: Day | null;
};

export type ClientOverview = {
  awaited: Awaited[];
  open: RequestRow[];
  placements: PlacementRow[];
  /** Several municipalities, so that each row says which. */
  servesMany: boolean;
};

const MOST = 100;
const PAGE = 25;

/** What is under way for a municipality: requests not yet filled, placements coming and running. */
export const clientOverview = defineQuery({
  permission: "client.request.read",
  run: async (reading): Promise<ClientOverview> => {
    const { actor } = reading;
    const requests = await requestRows(reading, {
      where: { ...ownRequests(reading), withdrawnAt: null, children: { some: unfinishedChild } },
      orderBy: { submittedAt: "desc" },
      take: MOST,
    });
    return {
      awaited: await awaitedFrom(reading, await municipalityNames(reading.tx)),
      open: requests.filter(({ status }) => isOpenStatus(status)),
      placements: await placementRows(reading, {
        where: {
          clientOrganisationId: { in: [...actor.serves] },
          state: { in: ["PROVISIONAL", "CONFIRMED", "ACTIVE"] },
        },
        orderBy: { id: "desc" },
        take: MOST,
      }),
      servesMany: actor.serves.length > 1,
    };
  },
  record: ({ awaited, open, placements }) => ({
    event: "client.overview-opened",
    subjects: [],
    detail: { awaited: awaited.length, requests: open.length, placements: placements.length },
  }),
});

export type ClientList<Row> = { rows: Row[]; page: number; pages: number; servesMany: boolean };

/** All requests that a municipality has sent, the latest first. */
export const clientRequests = defineQuery({
  permission: "client.request.read",
  run: async (reading, { page }: { page: number }): Promise<ClientList<RequestRow>> => {
    const where = ownRequests(reading);
    const count = await reading.tx.placementRequest.count({ where });
    const window = pageOf(page, count);
    const rows = await requestRows(reading, {
      where,
      orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
      skip: (window.page - 1) * PAGE,
      take: PAGE,
    });
    return { rows, ...window, servesMany: reading.actor.serves.length > 1 };
  },
  record: ({ rows }) => ({
    event: "client.requests-listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

/** All placements that a municipality has or has had, the latest first. */
export const clientPlacements = defineQuery({
  permission: "client.placement.read",
  run: async (reading, { page }: { page: number }): Promise<ClientList<PlacementRow>> => {
    const where = { clientOrganisationId: { in: [...reading.actor.serves] } };
    const count = await reading.tx.placement.count({ where });
    const window = pageOf(page, count);
    const rows = await placementRows(reading, {
      where,
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
      skip: (window.page - 1) * PAGE,
      take: PAGE,
    });
    return { rows, ...window, servesMany: reading.actor.serves.length > 1 };
  },
  record: ({ rows }) => ({
    event: "client.placements-listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

function ownRequests({ actor }: Reading): Prisma.PlacementRequestWhereInput {
  return { clientOrganisationId: { in: [...actor.serves] } };
}

function pageOf(wanted: number, count: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(count / PAGE));
  return { page: Math.min(Math.max(1, wanted), pages), pages };
}

async function requestRows(
  reading: Reading,
  query: Pick<Prisma.PlacementRequestFindManyArgs, "where" | "orderBy" | "skip" | "take">,
): Promise<RequestRow[]> {
  const rows = await reading.tx.placementRequest.findMany({
    ...query,
    include: { children: { select: childSelect, orderBy: { no: "asc" } } },
  });
  const names = await municipalityNames(reading.tx);
  return rows.map((row) => {
    const standing = {
      isWithdrawn: row.withdrawnAt !== null,
      isAssigned: row.assignedToId !== null,
    };
    const children = row.children.map((child) => childState(child, standing, reading.now));
    return {
      id: row.id,
      number: row.number,
      municipality: names.get(row.clientOrganisationId) ?? "",
      children: children.map(({ label, isProtected }) => ({ label, isProtected })),
      urgency: row.urgency,
      startsOn: dayFromDb(row.startsOn),
      submittedAt: row.submittedAt,
      status: pressingStatus(children.map(({ status }) => status)),
    };
  });
}

async function placementRows(
  reading: Reading,
  query: Pick<Prisma.PlacementFindManyArgs, "where" | "orderBy" | "skip" | "take">,
): Promise<PlacementRow[]> {
  const rows = await reading.tx.placement.findMany({
    ...query,
    include: { requestedChild: { select: { label: true, protectionLevel: true } } },
  });
  const names = await municipalityNames(reading.tx);
  return rows
    .map((row) => ({
      id: row.id,
      number: row.number,
      municipality: names.get(row.clientOrganisationId) ?? "",
      label: row.requestedChild.label,
      isProtected: row.requestedChild.protectionLevel !== "NONE",
      homeKind: row.homeKind,
      state: row.state,
      startsOn: dayFromDb(row.startsOn),
      arrivedAt: row.arrivedAt,
      expectedEndOn: dayOrNull(row.expectedEndOn),
    }))
    .sort((a, b) => order(a.state) - order(b.state));
}

function order(state: PlacementState): number {
  return ["COMING", "RUNNING", "OVER"].indexOf(groupOf(state));
}
