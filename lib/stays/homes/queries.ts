import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf, staffWith } from "@/lib/access/staff/queries";
import { checksValidUntil } from "@/lib/homes/queries";
import { type HomeStanding, standingOf } from "@/lib/homes/rules";
import { poolMunicipalities } from "@/lib/organisations/queries";
import { addDays, type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import type { ContractForm, HomeKind } from "@/lib/platform/generated/enums";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import { nightOf } from "../occupancy/rules";
import { roomsOf } from "../queries";
import { holdsOn } from "../rules";
import type { homeList } from "./schema";

/** One row of the list of homes. */
export type HomeRow = {
  id: string;
  number: string;
  name: string;
  isProtected: boolean;
  kinds: HomeKind[];
  ages: { ageFrom: number; ageTo: number } | null;
  places: number;
  free: number;
  municipality: string;
  area: string | null;
  languages: string[];
  consultant: string | null;
  form: ContractForm | null;
  standing: HomeStanding;
  suitableUntil: Day;
  checksValidUntil: Day | null;
};

type Named = { id: string; name: string };

/** One page of the list, and what its filters may ask for. */
export type HomeRows = {
  rows: HomeRow[];
  count: number;
  municipalities: Named[];
  colleagues: Named[];
};

type State = StateOf<typeof homeList>;
type Where = Prisma.HomeWhereInput;

const order: OrderTable<State["sort"]["column"], Prisma.HomeOrderByWithRelationInput> = {
  number: (number) => ({ number }),
  name: (name) => ({ name }),
  municipality: (municipality) => ({ municipality }),
  suitable: (suitableUntil) => ({ suitableUntil }),
};

/** The homes that the filters leave, one page of them, with the places free tonight. */
export const homeRows = defineQuery({
  permission: "home.read",
  run: async ({ tx, now, today }, state: State): Promise<HomeRows> => {
    const pool = await poolMunicipalities(tx);
    const where = whereOf(state, { today, pool });
    const count = await tx.home.count({ where });
    const { skip, take } = pageWindow(state, count);
    const homes = await tx.home.findMany({
      where,
      orderBy: orderRows(state.sort, order, { id: "asc" }),
      skip,
      take,
      include: { capabilities: { where: onDay("validFrom", "validTo", today) } },
    });
    const ids = homes.map(({ id }) => id);
    const rooms = await roomsOf(tx, ids, { startsOn: today, endsOn: addDays(today, 1) });
    const checks = await checksValidUntil(tx, ids);
    const names = await namesOf(
      tx,
      homes.map(({ consultantId }) => consultantId),
    );
    const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
    return {
      count,
      municipalities: pool,
      colleagues: staff.map(({ userId, name }) => ({ id: userId, name })),
      rows: homes.map((home) => {
        const room = rooms.get(home.id);
        const contract = room?.contracts.find((each) => holdsOn(each, today)) ?? null;
        const night = room === undefined ? null : nightOf(room, today, now);
        return {
          id: home.id,
          number: home.number,
          name: home.name,
          isProtected: home.protectionLevel !== "NONE",
          kinds: [...new Set(home.capabilities.map(({ kind }) => kind))],
          ages: agesOf(contract === null ? home.capabilities : [contract]),
          places: night?.places ?? 0,
          free: night?.free ?? 0,
          municipality: home.municipality,
          area: home.area,
          languages: home.languages,
          consultant: names.get(home.consultantId) ?? null,
          form: contract?.form ?? null,
          standing: standingOf(home.state, room?.overlays ?? [], today),
          suitableUntil: dayFromDb(home.suitableUntil),
          checksValidUntil: checks.get(home.id) ?? null,
        };
      }),
    };
  },
  record: ({ rows }) => ({ event: "home.listed", subjects: [], detail: { count: rows.length } }),
});

function agesOf(scopes: readonly { ageFrom: number; ageTo: number }[]): HomeRow["ages"] {
  if (scopes.length === 0) return null;
  return {
    ageFrom: Math.min(...scopes.map(({ ageFrom }) => ageFrom)),
    ageTo: Math.max(...scopes.map(({ ageTo }) => ageTo)),
  };
}

function whereOf({ filters }: State, { today, pool }: { today: Day; pool: Named[] }): Where {
  const { lage, typ, avtal, kommun, handlaggare } = filters;
  const onToday = onDay("validFrom", "validTo", today);
  const chosen = pool.filter(({ id }) => kommun?.includes(id)).map(({ name }) => name);
  return {
    AND: [
      lage
        ? { OR: lage.map((standing) => standsAs(standing, today)) }
        : { state: { not: "ENDED" } },
      typ ? { capabilities: { some: { kind: { in: typ }, ...onToday } } } : {},
      avtal
        ? { contracts: { some: { form: { in: avtal }, ...onDay("startsOn", "endsOn", today) } } }
        : {},
      kommun ? { municipality: { in: chosen } } : {},
      handlaggare ? { consultantId: { in: handlaggare } } : {},
    ],
  };
}

/** The same as `standingOf`, asked of the database. */
function standsAs(standing: HomeStanding, today: Day): Where {
  const onToday = onDay("startsOn", "endsOn", today);
  const stopped: Where = { overlays: { some: { kind: "STOPPED", ...onToday } } };
  const paused: Where = { overlays: { some: { kind: "PAUSED", ...onToday } } };
  if (standing === "STOPPED") return { state: "ACTIVE", ...stopped };
  if (standing === "PAUSED") return { state: "ACTIVE", AND: [paused, { NOT: stopped }] };
  if (standing === "ACTIVE") return { state: "ACTIVE", NOT: [paused, stopped] };
  return { state: standing };
}

function onDay<From extends string, To extends string>(from: From, to: To, today: Day) {
  const day = dbDate(today);
  return {
    [from]: { lte: day },
    OR: [{ [to]: null }, { [to]: { gt: day } }],
  } as Record<From, { lte: Date }> & { OR: [Record<To, null>, Record<To, { gt: Date }>] };
}
