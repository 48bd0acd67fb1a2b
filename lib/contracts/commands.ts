import "server-only";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import type { Deed, Done } from "@/lib/access/perform";
import { recordAudit } from "@/lib/audit/record";
import type { Subject } from "@/lib/audit/schema";
import { lockHome } from "@/lib/homes/queries";
import { homeMachine } from "@/lib/homes/rules";
import { homeTexts } from "@/lib/homes/texts";
import { addDays, type Day, dayFromDb, dayOf, dbDate } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { endTasks } from "@/lib/tasks/commands";
import { contractById, scopesOf, staysFrom } from "./queries";
import { contractMachine, mostAtOnce, stayingAfter, type Terms, termsFaults } from "./rules";
import type { EndContractInput, RenewContractInput, SignContractInput } from "./schema";
import { contractTexts } from "./texts";

/** Signs a standing contract with a home: from its first day the home has places. */
export async function signContract(deed: Deed, input: SignContractInput): Promise<Done> {
  const { tx } = deed;
  const { homeId, ...terms } = input;
  if (!(await lockHome(tx, homeId))) refuse(homeTexts.gone);
  const home = await tx.home.findUniqueOrThrow({ where: { id: homeId } });
  if (home.state === "ENDED") refuse(homeTexts.ended);
  await refuseFaults(deed, homeId, terms);
  const id = await writeContract(deed, home, terms);
  if (home.state !== "ACTIVE") {
    homeMachine.assertGo(home.state, "ACTIVE");
    await tx.home.updateMany({
      where: { id: homeId },
      data: { state: "ACTIVE", version: { increment: 1 } },
    });
  }
  const subjects = subjectsOf(homeId, id);
  await endTasks(deed, { type: "HOME", id: homeId }, ["CONTRACT_SIGN"]);
  return {
    subjects,
    detail: { form: terms.form, places: terms.places },
    message: contractTexts.signed,
  };
}

/** Changes or renews a contract from a day: a new one takes over, the old one stands as it was. */
export async function renewContract(deed: Deed, input: RenewContractInput): Promise<Done> {
  const { tx, today } = deed;
  const { contractId, version, ...terms } = input;
  const { contract, home } = await contractById(tx, contractId);
  await lockHome(tx, home.id);
  const startedOn = dayFromDb(contract.startsOn);
  if (contract.state === "ENDED") refuse(contractTexts.alreadyEnded);
  if (terms.startsOn <= startedOn) {
    const no = contractTexts.notLater(startedOn);
    refuse(no, { startsOn: [no] });
  }
  await refuseFaults(deed, home.id, terms);
  const inUse = mostAtOnce(await staysFrom(deed, home.id, terms.startsOn), terms.startsOn);
  if (inUse > terms.places) {
    const no = contractTexts.placesInUse(inUse);
    refuse(no, { places: [no] });
  }
  const startsOn = dbDate(terms.startsOn);
  const endsOn =
    contract.endsOn !== null && contract.endsOn < startsOn ? contract.endsOn : startsOn;
  await changeContract(
    deed,
    { contractId, version },
    {
      endsOn,
      ...(terms.startsOn <= today ? { state: "ENDED" as const } : {}),
    },
  );
  const id = await writeContract(deed, home, terms);
  return {
    subjects: [...subjectsOf(home.id, id), { type: "CONTRACT", id: contractId }],
    detail: { form: terms.form, places: terms.places, placesBefore: contract.places },
    message: contractTexts.renewed,
  };
}

/** Ends a contract that is over: never while a child has a place in the home after its last day. */
export async function endContract(deed: Deed, input: EndContractInput): Promise<Done> {
  const { tx, today } = deed;
  const { contract, home } = await contractById(tx, input.contractId);
  await lockHome(tx, home.id);
  contractMachine.assertGo(contract.state, "ENDED");
  if (input.lastDay > today) refuse(contractTexts.endLater, { lastDay: [contractTexts.endLater] });
  if (input.lastDay < dayFromDb(contract.startsOn)) {
    refuse(contractTexts.lastDayFirst, { lastDay: [contractTexts.lastDayFirst] });
  }
  const staying = stayingAfter(await staysFrom(deed, home.id, input.lastDay), input.lastDay);
  if (staying > 0) refuse(contractTexts.placementsRun(staying));
  await changeContract(deed, input, {
    state: "ENDED",
    endsOn: dbDate(addDays(input.lastDay, 1)),
  });
  await restHome(tx, home.id);
  return { subjects: subjectsOf(home.id, contract.id), message: contractTexts.ended };
}

/**
 * Ends the contracts whose days are over and whose children have left, for the worker. One with
 * children still there is left as it is, and its page says so.
 * @returns how many were ended.
 */
export async function endLapsedContracts(now: Date): Promise<number> {
  const actor = jobActor("end-lapsed-contracts");
  const today = dayOf(now);
  return inTransaction(dbContextOf(actor), async (tx) => {
    const over = await tx.contract.findMany({
      where: { state: { not: "ENDED" }, endsOn: { lte: dbDate(today) } },
      orderBy: { id: "asc" },
    });
    const ended: Subject[] = [];
    for (const { id, homeId } of over) {
      await lockHome(tx, homeId);
      const stays = await staysFrom({ tx, now }, homeId, today);
      const next = await tx.contract.count({
        where: {
          homeId,
          state: { not: "ENDED" },
          startsOn: { lte: dbDate(today) },
          id: { not: id },
        },
      });
      if (next === 0 && stays.length > 0) continue;
      await tx.contract.updateMany({
        where: { id, state: { not: "ENDED" } },
        data: { state: "ENDED", version: { increment: 1 } },
      });
      await restHome(tx, homeId);
      ended.push(...subjectsOf(homeId, id));
    }
    if (ended.length > 0) {
      await recordAudit(tx, actor, { event: "contract.lapsed", outcome: "DONE", subjects: ended });
    }
    return ended.length / 2;
  });
}

/**
 * Writes what is new of a contract, if nobody has since it was shown. Part of another deed.
 * @throws {Refusal} if somebody was first.
 */
export async function changeContract(
  { tx }: Deed,
  { contractId, version }: { contractId: string; version: number },
  data: Parameters<Tx["contract"]["updateMany"]>[0]["data"],
): Promise<void> {
  const { count } = await tx.contract.updateMany({
    where: { id: contractId, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) refuse(contractTexts.changed);
}

async function refuseFaults(deed: Deed, homeId: string, terms: Terms): Promise<void> {
  const faults = termsFaults(terms, await scopesOf(deed.tx, homeId), deed.today);
  const [first] = Object.values(faults).flat();
  if (first !== undefined) refuse(first, faults);
}

async function writeContract(
  { tx, actor, now }: Deed,
  home: { id: string; controllerOrganisationId: string },
  { lastDay, ...terms }: Omit<SignContractInput, "homeId">,
): Promise<string> {
  const id = uuidv7();
  await tx.contract.create({
    data: {
      ...terms,
      id,
      homeId: home.id,
      startsOn: dbDate(terms.startsOn),
      endsOn: dayAfter(lastDay),
      signedOn: dbDate(terms.signedOn),
      signedById: actor.userId ?? "",
      controllerOrganisationId: home.controllerOrganisationId,
      createdAt: now,
    },
  });
  return id;
}

/** The first day without a contract, as a column. */
export function dayAfter(lastDay: Day | null): Date | null {
  return lastDay === null ? null : dbDate(addDays(lastDay, 1));
}

/** A home whose last contract has ended waits for a new one. */
async function restHome(tx: Tx, homeId: string): Promise<void> {
  const left = await tx.contract.count({ where: { homeId, state: { not: "ENDED" } } });
  if (left > 0) return;
  await tx.home.updateMany({
    where: { id: homeId, state: "ACTIVE" },
    data: { state: "SUITABLE", version: { increment: 1 } },
  });
}

function subjectsOf(homeId: string, contractId: string): Subject[] {
  return [
    { type: "HOME", id: homeId },
    { type: "CONTRACT", id: contractId },
  ];
}
