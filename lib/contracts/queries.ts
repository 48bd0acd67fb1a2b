import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import type { Period } from "@/lib/homes/rules";
import { addDays, type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { ContractForm, ContractState } from "@/lib/platform/generated/enums";
import { refuse } from "@/lib/platform/refusal";
import { settingValue } from "@/lib/settings/queries";
import { type ContractPhase, phaseOf, type Scope } from "./rules";
import { contractTexts } from "./texts";

/** A contract as its home's page shows it; `lastDay` is the last day with it. */
export type ContractRow = {
  id: string;
  version: number;
  form: ContractForm;
  state: ContractState;
  phase: ContractPhase;
  places: number;
  ageFrom: number;
  ageTo: number;
  startsOn: Day;
  lastDay: Day | null;
  noticeMonths: number;
  signedOn: Day;
  signedBy: string | null;
  noticeGivenOn: Day | null;
  noticeReason: string | null;
};

export type HomeContracts = {
  contracts: ContractRow[];
  /** What the next contract may hold, and what it starts from. */
  scopes: Scope[];
  suitableUntil: Day;
  noticeMonths: number;
};

/** A home's contracts, the latest first. The reading is recorded by the query of the home itself. */
export const contractsOfHome = defineQuery({
  permission: "home.read",
  run: async ({ tx, today }, { homeId }: { homeId: string }): Promise<HomeContracts> => {
    const rows = await tx.contract.findMany({
      where: { homeId },
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    });
    const names = await namesOf(
      tx,
      rows.map(({ signedById }) => signedById),
    );
    return {
      ...(await scopesOf(tx, homeId)),
      noticeMonths: await settingValue(tx, "contractNoticeMonths", today),
      contracts: rows.map((row) => {
        const startsOn = dayFromDb(row.startsOn);
        const endsOn = row.endsOn === null ? null : dayFromDb(row.endsOn);
        return {
          id: row.id,
          version: row.version,
          form: row.form,
          state: row.state,
          phase: phaseOf({ startsOn, endsOn, state: row.state }, today),
          places: row.places,
          ageFrom: row.ageFrom,
          ageTo: row.ageTo,
          startsOn,
          lastDay: endsOn === null ? null : addDays(endsOn, -1),
          noticeMonths: row.noticeMonths,
          signedOn: dayFromDb(row.signedOn),
          signedBy: names.get(row.signedById) ?? null,
          noticeGivenOn: row.noticeGivenOn === null ? null : dayFromDb(row.noticeGivenOn),
          noticeReason: row.noticeReason,
        };
      }),
    };
  },
});

/**
 * A contract and its home, for a deed that changes it.
 * @throws {Refusal} if the actor may not see it.
 */
export async function contractById(tx: Tx, contractId: string) {
  const contract = await tx.contract.findUnique({ where: { id: contractId } });
  if (contract === null) refuse(contractTexts.gone);
  return {
    contract,
    home: { id: contract.homeId, controllerOrganisationId: contract.controllerOrganisationId },
  };
}

/** What a home has been found suitable for, and until when. */
export async function scopesOf(
  tx: Tx,
  homeId: string,
): Promise<{ scopes: Scope[]; suitableUntil: Day }> {
  const home = await tx.home.findUniqueOrThrow({
    where: { id: homeId },
    select: { suitableUntil: true },
  });
  const rows = await tx.homeCapability.findMany({
    where: { homeId },
    orderBy: { validFrom: "asc" },
  });
  return {
    suitableUntil: dayFromDb(home.suitableUntil),
    scopes: rows.map(({ ageFrom, ageTo, places, validFrom, validTo }) => ({
      ageFrom,
      ageTo,
      places,
      validFrom: dayFromDb(validFrom),
      validTo: validTo === null ? null : dayFromDb(validTo),
    })),
  };
}

/** The places taken in a home from a day on; a hold that has expired takes none. */
export async function staysFrom(
  { tx, now }: { tx: Tx; now: Date },
  homeId: string,
  from: Day,
): Promise<Period[]> {
  const rows = await tx.stay.findMany({
    where: {
      homeId,
      state: "TAKEN",
      AND: [
        { OR: [{ endsOn: null }, { endsOn: { gt: dbDate(from) } }] },
        { OR: [{ kind: { not: "HOLD" } }, { expiresAt: { gt: now } }] },
      ],
    },
    select: { startsOn: true, endsOn: true },
  });
  return rows.map(({ startsOn, endsOn }) => ({
    startsOn: dayFromDb(startsOn),
    endsOn: endsOn === null ? null : dayFromDb(endsOn),
  }));
}
