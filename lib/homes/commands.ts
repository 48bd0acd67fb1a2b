import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { staffWith } from "@/lib/access/staff/queries";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { addDays, type Day, dbDate } from "@/lib/platform/dates";
import type { HomeKind, HomeState, ProtectionLevel } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { nextMatterNumber } from "@/lib/platform/numbers";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { addTask, endTasks, moveTasks } from "@/lib/tasks/commands";
import type { KnownFacts } from "./facts/rules";
import { homeMachine, mayManageHome } from "./rules";
import type { AssignHomeInput, EndHomeInput } from "./schema";
import { homeTexts } from "./texts";

/** What a household has been found suitable for, by kind, ages (both with) and places. */
export type HomeScope = {
  kind: HomeKind;
  ageFrom: number;
  ageTo: number;
  places: number;
  conditions: string | null;
};

export type EstablishHomeInput = {
  householdId: string;
  name: string;
  municipality: string;
  protectionLevel: ProtectionLevel;
  consultantId: string;
  suitableUntil: Day;
  scope: readonly HomeScope[];
  /** A home that is renewed keeps its own instead. */
  known: KnownFacts | null;
};

const CONTRACT_WORKDAYS = 10;

/**
 * Makes a household that has been found suitable into a home, or renews the home that it already is.
 * Part of the deed that decides the investigation, whose log row tells of it.
 * @returns the home's id and matter number.
 */
export async function establishHome(
  deed: Deed,
  input: EstablishHomeInput,
): Promise<{ id: string; number: string }> {
  const { tx, today } = deed;
  const earlier = await tx.home.findFirst({
    where: { households: { some: { householdId: input.householdId, validTo: null } } },
    select: { id: true, number: true, state: true },
  });
  const home = earlier ?? (await foundHome(deed, input));
  if (earlier !== null) {
    if (earlier.state === "ENDED") homeMachine.assertGo(earlier.state, "SUITABLE");
    await renewHome(deed, earlier, input);
  }
  await tx.homeCapability.createMany({
    data: input.scope.map((scope) => ({
      ...scope,
      id: uuidv7(),
      homeId: home.id,
      validFrom: dbDate(today),
    })),
  });
  if (earlier?.state !== "ACTIVE") {
    await addTask(deed, {
      kind: "CONTRACT_SIGN",
      subject: { type: "HOME", id: home.id },
      matterNumber: home.number,
      dueOn: addWorkingDays(today, CONTRACT_WORKDAYS),
      forRole: "UNIT_MANAGER",
    });
  }
  return { id: home.id, number: home.number };
}

/** Hands a home to another consultant, with the tasks about it. */
export async function assignHome(deed: Deed, input: AssignHomeInput): Promise<Done> {
  const { tx, today } = deed;
  const home = await manageableHome(deed, input.homeId);
  const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
  const next = staff.find(({ userId }) => userId === input.consultantId);
  const no =
    next === undefined ? homeTexts.consultantNotStaff : await assignmentNo(deed, home, next);
  if (no !== null) refuse(no, { consultantId: [no] });
  await changeHome(deed, input, { consultantId: input.consultantId });
  await moveTasks(tx, { type: "HOME", id: home.id }, input.consultantId);
  return {
    subjects: [
      { type: "HOME", id: home.id },
      { type: "USER", id: input.consultantId },
    ],
    message: homeTexts.reassigned(next?.name ?? ""),
  };
}

/** Ends a home that has no contract. What it was found suitable for ends the same day. */
export async function endHome(deed: Deed, input: EndHomeInput): Promise<Done> {
  const { tx, today } = deed;
  const home = await manageableHome(deed, input.homeId);
  if (home.state === "ACTIVE") refuse(homeTexts.contractFirst);
  homeMachine.assertGo(home.state, "ENDED");
  const placed = await tx.stay.count({
    where: {
      homeId: home.id,
      state: "TAKEN",
      kind: { not: "HOLD" },
      OR: [{ endsOn: null }, { endsOn: { gt: dbDate(today) } }],
    },
  });
  if (placed > 0) refuse(homeTexts.placementsRunning(placed));
  await changeHome(deed, input, { state: "ENDED" });
  await endCapabilities(deed, home.id);
  const subject = { type: "HOME", id: home.id } as const;
  await endTasks(deed, subject, ["CONTRACT_SIGN"]);
  return { subjects: [subject], detail: { reason: input.reason }, message: homeTexts.endedNow };
}

export type ManageableHome = {
  id: string;
  number: string;
  state: HomeState;
  consultantId: string;
  protectionLevel: ProtectionLevel;
};

/**
 * A home that the actor may change. Part of another deed.
 * @throws {Refusal} if the actor may not see or not change it, or if it has ended.
 */
export async function manageableHome({ tx, actor }: Deed, homeId: string): Promise<ManageableHome> {
  const home = await tx.home.findUnique({
    where: { id: homeId },
    select: { id: true, number: true, state: true, consultantId: true, protectionLevel: true },
  });
  if (home === null) refuse(homeTexts.gone);
  if (!mayManageHome(home, actor)) refuse(homeTexts.notYours);
  if (home.state === "ENDED") refuse(homeTexts.ended);
  return home;
}

async function changeHome(
  { tx }: Deed,
  { homeId, version }: { homeId: string; version: number },
  data: { consultantId?: string; state?: HomeState },
): Promise<void> {
  const { count } = await tx.home.updateMany({
    where: { id: homeId, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) refuse(homeTexts.changed);
}

/** A home is not handed to somebody who may not open it. */
async function assignmentNo(
  { tx }: Deed,
  home: ManageableHome,
  { userId }: { userId: string },
): Promise<string | null> {
  if (home.consultantId === userId) return homeTexts.consultantSame;
  const link = await tx.homeHousehold.findFirst({ where: { homeId: home.id, validTo: null } });
  if (link === null) return null;
  const household = { userId, householdId: link.householdId };
  const conflicts = await tx.conflictOfInterest.count({ where: household });
  if (conflicts > 0) return homeTexts.consultantInConflict;
  if (home.protectionLevel === "NONE") return null;
  const readers = await tx.protectedReader.count({ where: { ...household, revokedAt: null } });
  return readers > 0 ? null : homeTexts.consultantNotReader;
}

async function foundHome(
  { tx, now, today }: Deed,
  input: EstablishHomeInput,
): Promise<{ id: string; number: string }> {
  const home = { id: uuidv7(), number: await nextMatterNumber(tx, today) };
  // No RETURNING: a protected home is seen through its household, which is tied to it only below.
  await tx.home.createMany({
    data: {
      ...home,
      name: input.name,
      municipality: input.municipality,
      protectionLevel: input.protectionLevel,
      consultantId: input.consultantId,
      suitableUntil: dbDate(input.suitableUntil),
      placementKinds: ["ORDINARY"],
      ...input.known,
      controllerOrganisationId: await hostOrganisationId(tx),
      createdAt: now,
    },
  });
  await tx.homeHousehold.createMany({
    data: {
      id: uuidv7(),
      homeId: home.id,
      householdId: input.householdId,
      validFrom: dbDate(today),
    },
  });
  return home;
}

/** A later investigation replaces what the home was found suitable for; its contract stands. */
async function renewHome(
  deed: Deed,
  home: { id: string; state: string },
  input: EstablishHomeInput,
): Promise<void> {
  await endCapabilities(deed, home.id);
  await deed.tx.home.updateMany({
    where: { id: home.id },
    data: {
      ...(home.state === "ENDED" ? { state: "SUITABLE" } : {}),
      municipality: input.municipality,
      protectionLevel: input.protectionLevel,
      suitableUntil: dbDate(input.suitableUntil),
      version: { increment: 1 },
    },
  });
}

async function endCapabilities({ tx, today }: Deed, homeId: string): Promise<void> {
  const current = { homeId, validTo: null };
  await tx.homeCapability.updateMany({
    where: { ...current, validFrom: { lt: dbDate(today) } },
    data: { validTo: dbDate(today) },
  });
  // Found suitable twice on one day: a period has at least one day, so the first ends tomorrow.
  await tx.homeCapability.updateMany({
    where: { ...current, validFrom: dbDate(today) },
    data: { validTo: dbDate(addDays(today, 1)) },
  });
}
