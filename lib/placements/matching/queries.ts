import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { AskAnswer, ContractForm } from "@/lib/platform/generated/enums";
import { type RequestFacts, requestFacts } from "../requests/facts/queries";
import type { Needs } from "./criteria/rules";
import { unplaced } from "./holds/queries";
import { type KnownHome, knownHomes, needsOf } from "./homes/queries";
import { compareHomes, type Judgement, judgeHome, mayMatch } from "./rules";

/** A home in the list, judged. */
export type JudgedHome = {
  id: string;
  number: string;
  name: string;
  municipality: string;
  consultant: string;
  form: ContractForm | null;
  isProtected: boolean;
  placesLeft: number;
  judgement: Judgement;
  /** The latest call about this request. */
  asked: { at: Date; answer: AskAnswer | null } | null;
};

export type MatchingPage = {
  request: RequestFacts;
  /** The children that the homes are judged for. */
  sought: RequestFacts["children"];
  homes: JudgedHome[];
  /** Homes in the pool; more than are shown when the pool is very large. */
  total: number;
};

const MOST_LIKELY = 150;
const MOST_OTHERS = 100;

/** Every home of the pool, judged for the children of a request that still need one. */
export const matchingPage = defineQuery({
  permission: "request.match",
  run: async (reading, { requestId }: { requestId: string }): Promise<MatchingPage | null> => {
    const { tx, actor, now } = reading;
    const request = await requestFacts(tx, requestId, now);
    if (request === null || request.withdrawnAt !== null || !mayMatch(actor, request)) return null;
    const waiting = unplaced(request.children);
    const unheld = waiting.filter(({ hold }) => hold === null);
    const sought = unheld.length > 0 ? unheld : waiting;
    if (sought.length === 0) return { request, sought, homes: [], total: 0 };
    const row = await tx.placementRequest.findUniqueOrThrow({ where: { id: requestId } });
    const needs = needsOf(row, sought);
    const { ids, total } = await candidates(tx, needs);
    const known = await knownHomes(tx, ids, { needs, now });
    return { request, sought, homes: await judged(reading, known, { needs, requestId }), total };
  },
  record: ({ request, homes }) => ({
    event: "request.homes-sought",
    subjects: [{ type: "REQUEST", id: request.id }],
    detail: { homes: homes.length },
  }),
});

/** The homes to judge. A pool is shown whole; of a very large one those that are likely come first. */
async function candidates(tx: Tx, needs: Needs): Promise<{ ids: string[]; total: number }> {
  const ages = needs.children.map(({ ageYears }) => ageYears);
  const day = dbDate(needs.startsOn);
  const inUse = { state: { not: "ENDED" as const } };
  const likely = await tx.home.findMany({
    where: {
      state: "ACTIVE",
      capabilities: {
        some: {
          kind: needs.homeKind,
          ageFrom: { lte: Math.min(...ages) },
          ageTo: { gte: Math.max(...ages) },
          validFrom: { lte: day },
          OR: [{ validTo: null }, { validTo: { gt: day } }],
        },
      },
    },
    orderBy: { id: "asc" },
    take: MOST_LIKELY,
    select: { id: true },
  });
  const ids = likely.map(({ id }) => id);
  const others = await tx.home.findMany({
    where: { ...inUse, id: { notIn: ids } },
    orderBy: { id: "asc" },
    take: MOST_OTHERS,
    select: { id: true },
  });
  return {
    ids: [...ids, ...others.map(({ id }) => id)],
    total: await tx.home.count({ where: inUse }),
  };
}

async function judged(
  { tx }: Reading,
  known: readonly KnownHome[],
  { needs, requestId }: { needs: Needs; requestId: string },
): Promise<JudgedHome[]> {
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(known.map(({ consultantId }) => consultantId))] } },
    select: { id: true, displayName: true },
  });
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]));
  const asks = await tx.ask.findMany({
    where: { requestedChild: { requestId } },
    orderBy: { askedAt: "asc" },
    select: { homeId: true, askedAt: true, answer: true },
  });
  const latest = new Map(
    asks.map(({ homeId, askedAt, answer }) => [homeId, { at: askedAt, answer }]),
  );
  return known
    .map((home) => ({
      id: home.id,
      number: home.number,
      name: home.name,
      municipality: home.facts.municipality,
      consultant: names.get(home.consultantId) ?? "",
      form: home.form,
      isProtected: home.isProtected,
      placesLeft: home.facts.placesLeft,
      judgement: judgeHome(home.facts, needs),
      asked: latest.get(home.id) ?? null,
    }))
    .sort(compareHomes);
}
