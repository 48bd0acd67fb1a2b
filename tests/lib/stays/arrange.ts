import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { type Deed, perform } from "@/lib/access/perform";
import { addDays, type Day, dbDate } from "@/lib/platform/dates";
import type { HomeState } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeUser, organisation } from "../../support/actors";

export const today: Day = "2026-12-01";
export const noon = new Date("2026-12-01T11:00:00Z");
export const inTwoHours = new Date("2026-12-01T13:00:00Z");

type HomeWish = {
  places?: number;
  state?: HomeState;
  consultantId?: string;
  contract?: { startsOn: Day; endsOn: Day | null; state?: "ACTIVE" | "NOTICE_GIVEN" } | null;
  name?: string;
  municipality?: string;
  /** Of the contract; any age when absent. */
  ages?: { ageFrom: number; ageTo: number };
};

/** A home under contract; without a household, which holds need not. */
export async function makeHome(wish: HomeWish = {}): Promise<string> {
  const {
    places = 2,
    state = "ACTIVE",
    contract = { startsOn: "2026-01-01", endsOn: null },
  } = wish;
  const { id: host } = await organisation("Ekdala");
  const consultantId = wish.consultantId ?? (await makeUser(["CONSULTANT"]));
  const id = uuidv7();
  await asJob(async (tx) => {
    await tx.home.create({
      data: {
        id,
        number: `T-${id.slice(-12)}`,
        name: wish.name ?? "Hem Tallbacken",
        state,
        consultantId,
        municipality: wish.municipality ?? "Ekdala",
        suitableUntil: dbDate("2028-01-01"),
        placementKinds: ["ORDINARY"],
        controllerOrganisationId: host,
        capabilities: {
          create: {
            kind: "EMERGENCY",
            ageFrom: 0,
            ageTo: 17,
            places: 6,
            validFrom: dbDate("2026-01-01"),
          },
        },
      },
    });
    if (contract === null) return;
    await tx.contract.create({
      data: {
        homeId: id,
        form: "CONTRACTED",
        state: contract.state ?? "ACTIVE",
        places,
        ...(wish.ages ?? { ageFrom: 0, ageTo: 17 }),
        startsOn: dbDate(contract.startsOn),
        endsOn: contract.endsOn === null ? null : dbDate(contract.endsOn),
        noticeMonths: 3,
        signedOn: dbDate("2026-01-01"),
        signedById: consultantId,
        controllerOrganisationId: host,
      },
    });
  });
  return id;
}

export type WaitingChild = { requestedChildId: string; controllerOrganisationId: string };

/** Children in requests from Björkvik, which the consultant works with. */
export async function makeChildren(count: number, { userId }: Actor): Promise<WaitingChild[]> {
  const { id: client } = await organisation("Björkvik");
  const createdById = await makeUser(["CLIENT_WORKER"], { in: "Björkvik" });
  const children: WaitingChild[] = [];
  await asJob(async (tx) => {
    for (let left = count; left > 0; left -= 6) {
      const requestId = uuidv7();
      await tx.placementRequest.create({
        data: {
          id: requestId,
          number: `T-${requestId.slice(-12)}`,
          idempotencyKey: uuidv7(),
          homeKind: "EMERGENCY",
          urgency: "NOW",
          startsOn: dbDate(today),
          legalBasisCode: "SOL_22_1",
          contactPhone: "+46700000000",
          assignedToId: userId,
          clientOrganisationId: client,
          createdById,
          createdByName: "Test Testsson",
          controllerOrganisationId: client,
        },
      });
      const some = Array.from({ length: Math.min(6, left) }, (_, index) => ({
        id: uuidv7(),
        requestId,
        no: index + 1,
        label: `Barn ${index + 1}`,
        ageYears: 7,
        sex: "GIRL" as const,
        controllerOrganisationId: client,
      }));
      await tx.requestedChild.createMany({ data: some });
      children.push(
        ...some.map(({ id }) => ({ requestedChildId: id, controllerOrganisationId: client })),
      );
    }
  });
  return children;
}

/** Does a part of a deed within a deed of its own, as the commands of other areas do. */
export async function within<Result>(
  actor: Actor,
  run: (deed: Deed) => Promise<Result>,
): Promise<Result> {
  let result: Result | undefined;
  await perform<z.ZodNull, undefined>(
    actor,
    {
      event: "test.done",
      permission: "request.match",
      input: z.null(),
      run: async (deed) => {
        result = await run(deed);
        return { subjects: [] };
      },
    },
    { input: null },
  );
  return result as Result;
}

/** The stays of a home that are taken, as the database has them. */
export async function takenIn(homeId: string) {
  return asJob((tx) =>
    tx.stay.findMany({ where: { homeId, state: "TAKEN" }, orderBy: { startsOn: "asc" } }),
  );
}

/** Takes a place directly. */
export async function putStay(
  homeId: string,
  stay: { slotNo: number; startsOn: Day; nights: number | null; expiresAt?: Date },
): Promise<string> {
  const { id: client } = await organisation("Björkvik");
  const takenById = await makeUser(["CONSULTANT"]);
  const row = await asJob((tx) =>
    tx.stay.create({
      data: {
        homeId,
        slotNo: stay.slotNo,
        kind: stay.expiresAt ? "HOLD" : "PLACEMENT",
        expiresAt: stay.expiresAt ?? null,
        startsOn: dbDate(stay.startsOn),
        endsOn: stay.nights === null ? null : dbDate(addDays(stay.startsOn, stay.nights)),
        takenById,
        controllerOrganisationId: client,
      },
    }),
  );
  return row.id;
}
