import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import { registerDecisionAction } from "@/lib/placements/decisions/actions";
import { holdHomeAction } from "@/lib/placements/matching/actions";
import { acceptProposalAction, proposeHomeAction } from "@/lib/placements/proposals/actions";
import { assignRequestAction, sendRequestAction } from "@/lib/placements/requests/actions";
import { at } from "@/lib/platform/clock";
import { type Day, dbDate, formatClock } from "@/lib/platform/dates";
import type { Decider, HomeKind, ProtectionLevel } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { Refusal } from "@/lib/platform/refusal";
import { asJob, makeActor, organisation } from "../../support/actors";

/** A Thursday in the middle of the day, in Sweden. */
export const today: Day = "2026-11-19";
export const noon = new Date("2026-11-19T11:00:00Z");
/** So many minutes after noon. */
export const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** Does a deed at an instant. */
export function doAt(instant: Date, actor: Actor, action: FormAction, input: unknown) {
  return at(instant, () => act(action, actor, input));
}

/** The people of the story: one municipality's worker, the unit's manager and consultants. */
export async function people() {
  await grounds();
  return {
    client: await makeActor(["CLIENT_WORKER"], { in: "Björkvik", name: "Berit Beställare" }),
    other: await makeActor(["CLIENT_WORKER"], { in: "Åsby", name: "Åsa Annan" }),
    duty: await makeActor(["DUTY"], { name: "Jonna Jour" }),
    manager: await makeActor(["UNIT_MANAGER"], { name: "Carin Chef" }),
    consultant: await makeActor(["CONSULTANT"], { name: "Hanna Handläggare" }),
    stranger: await makeActor(["CONSULTANT"], { name: "Sixten Sidan" }),
  };
}

const all: Decider[] = ["BOARD", "COMMITTEE", "CHAIR_URGENT"];

/** The paragraphs that the tests place by. */
export async function grounds(): Promise<void> {
  const rows = [
    { code: "SOL_22_1", isConsentBased: true, deciders: all, validTo: null, from: "2025-07-01" },
    {
      code: "LVU_2",
      isConsentBased: false,
      deciders: ["BOARD", "COMMITTEE"] satisfies Decider[],
      validTo: dbDate("2027-01-01"),
      from: "2025-07-01",
    },
    {
      code: "OBU_3_2",
      isConsentBased: false,
      deciders: ["BOARD", "COMMITTEE"] satisfies Decider[],
      validTo: null,
      from: "2027-01-01",
    },
  ] as const;
  await asJob((tx) =>
    tx.legalBasis.createMany({
      data: rows.map(({ from, ...row }) => ({
        ...row,
        deciders: [...row.deciders],
        act: "Lag",
        section: "1 §",
        text: "Grund",
        validFrom: dbDate(from),
      })),
      skipDuplicates: true,
    }),
  );
}

type HomeWish = {
  consultantId: string;
  places?: number;
  kind?: HomeKind;
  name?: string;
  municipality?: string;
  checksUntil?: Day | null;
  protectionLevel?: ProtectionLevel;
  form?: "CONTRACTED" | "ASSIGNMENT";
};

/** A home that may take children: one adult with police checks, a capability and a contract. */
export async function makeHome(wish: HomeWish): Promise<string> {
  const { id: host } = await organisation("Ekdala");
  const { kind = "EMERGENCY", places = 2, municipality = "Björkvik" } = wish;
  const protectionLevel = wish.protectionLevel ?? "NONE";
  const [id, householdId, personId] = [uuidv7(), uuidv7(), uuidv7()];
  const controllerOrganisationId = host;
  const validFrom = dbDate("2026-01-01");
  await asJob(async (tx) => {
    await tx.household.create({
      data: {
        id: householdId,
        label: "Familjen Test",
        municipality,
        controllerOrganisationId,
        protectionLevel,
      },
    });
    await tx.person.create({
      data: {
        id: personId,
        givenName: "Testa",
        familyName: "Testsson",
        phone: "+46701234567",
        controllerOrganisationId,
      },
    });
    await tx.membership.create({ data: { householdId, personId, role: "ADULT", validFrom } });
    await tx.home.create({
      data: {
        id,
        number: `T-${id.slice(-12)}`,
        name: wish.name ?? "Hem Tallbacken",
        state: "ACTIVE",
        consultantId: wish.consultantId,
        municipality,
        protectionLevel,
        hasPets: false,
        isSmokeFree: true,
        languages: ["svenska"],
        suitableUntil: dbDate("2028-01-01"),
        placementKinds: ["ORDINARY"],
        controllerOrganisationId,
        capabilities: { create: { kind, ageFrom: 0, ageTo: 17, places: 6, validFrom } },
        households: { create: { householdId, validFrom } },
        contracts: {
          create: {
            form: wish.form ?? "CONTRACTED",
            places,
            ageFrom: 0,
            ageTo: 17,
            startsOn: validFrom,
            noticeMonths: 3,
            signedOn: validFrom,
            signedById: wish.consultantId,
            controllerOrganisationId,
          },
        },
      },
    });
    if (wish.checksUntil === null) return;
    const investigationId = uuidv7();
    await tx.investigation.create({
      data: {
        id: investigationId,
        number: `T-${investigationId.slice(-12)}`,
        householdId,
        homeId: id,
        state: "CLOSED",
        openedOn: validFrom,
        openedById: wish.consultantId,
        goalOn: validFrom,
        controllerOrganisationId,
        registerChecks: {
          create: (["CRIMINAL_RECORD", "SUSPICION"] as const).map((register) => ({
            personId,
            register,
            requestedOn: validFrom,
            requestedById: wish.consultantId,
            obtainedBy: "AUTHORITY" as const,
            receivedOn: validFrom,
            result: "NO_ENTRY" as const,
            assessedById: wish.consultantId,
            validUntil: dbDate(wish.checksUntil ?? "2027-01-01"),
          })),
        },
      },
    });
  });
  return id;
}

export const girl = { sex: "GIRL", ageYears: "7" };
export const boy = { sex: "BOY", ageYears: "10" };

/** What a municipality fills in, as the form sends it. */
export function requestForm(change: object = {}) {
  return {
    idempotencyKey: uuidv7(),
    urgency: "NOW",
    homeKind: "EMERGENCY",
    startsOn: today,
    children: [girl],
    legalBasisCode: "SOL_22_1",
    contactPhone: "0701740610",
    hasTriedKinship: "yes",
    ...change,
  };
}

/** Sends a request, and gives it to a consultant. */
export async function requestOf(
  { client, manager, consultant }: { client: Actor; manager: Actor; consultant: Actor },
  change: object = {},
) {
  const sent = await doAt(noon, client, sendRequestAction, requestForm(change));
  const { requestId, number } = sent.output as { requestId: string; number: string };
  await doAt(later(1), manager, assignRequestAction, {
    requestId,
    version: "1",
    consultantId: consultant.userId,
  });
  return { requestId, number, childIds: await childIdsOf(requestId) };
}

export async function childIdsOf(requestId: string): Promise<string[]> {
  const rows = await asJob((tx) =>
    tx.requestedChild.findMany({ where: { requestId }, orderBy: { no: "asc" } }),
  );
  return rows.map(({ id }) => id);
}

export async function proposalIdsOf(requestId: string): Promise<string[]> {
  const rows = await asJob((tx) =>
    tx.proposal.findMany({
      where: { requestedChild: { requestId }, answer: null },
      orderBy: { id: "asc" },
    }),
  );
  return rows.map(({ id }) => id);
}

export async function placementsOf(requestId: string) {
  return asJob((tx) =>
    tx.placement.findMany({ where: { requestedChild: { requestId } }, orderBy: { id: "asc" } }),
  );
}

type Matched = { requestId: string; childIds: string[] };

/** Holds and proposes a home for all children of a request. */
export async function propose(consultant: Actor, request: Matched, homeId: string) {
  const { requestId, childIds } = request;
  await doAt(later(2), consultant, holdHomeAction, { requestId, homeId, childIds });
  await doAt(later(3), consultant, proposeHomeAction, {
    requestId,
    homeId,
    motive: "Ett lugnt hem med vana vid små barn.",
  });
  return proposalIdsOf(requestId);
}

/** The municipality accepts all that is proposed. */
export async function accept(client: Actor, requestId: string) {
  const proposalIds = await proposalIdsOf(requestId);
  await doAt(later(4), client, acceptProposalAction, { requestId, proposalIds });
  return placementsOf(requestId);
}

/** A decision as the form sends it. */
export function decisionForm(requestId: string, placementIds: string[], change: object = {}) {
  return {
    requestId,
    placementIds,
    decider: "COMMITTEE",
    deciderName: "Vera Ek",
    decidedOn: today,
    decidedAt: formatClock(later(5)),
    legalBasisCode: "SOL_22_1",
    checksSeenOn: today,
    guardianConsent: "Båda vårdnadshavarna, muntligt",
    ...change,
  };
}

/** A placement that is decided and may start. */
export async function decidedPlacement(
  staff: Awaited<ReturnType<typeof people>>,
  homeId: string,
  change: object = {},
) {
  const request = await requestOf(staff, change);
  await propose(staff.consultant, request, homeId);
  const [placement] = await accept(staff.client, request.requestId);
  if (placement === undefined) throw new Error("no placement");
  await doAt(
    later(6),
    staff.client,
    registerDecisionAction,
    decisionForm(request.requestId, [placement.id], { consultationNote: "Talat med alla" }),
  );
  const [decided] = await placementsOf(request.requestId);
  if (decided === undefined) throw new Error("no placement");
  return { request, placement: decided };
}

/** The open tasks about a subject. */
export async function openTasks(subjectId: string) {
  const tasks = await asJob((tx) =>
    tx.task.findMany({ where: { subjectId, doneAt: null }, orderBy: { id: "asc" } }),
  );
  return tasks.map(({ kind, userId, role, dueOn }) => ({
    kind,
    userId,
    role,
    dueOn: dueOn.toISOString().slice(0, 10),
  }));
}

/** The expected no that a deed ends in. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const error = await promise.then(
    () => null,
    (fault: unknown) => fault,
  );
  if (!(error instanceof Refusal)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
}
