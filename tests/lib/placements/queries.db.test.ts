import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { dbContextOf } from "@/lib/access/actor";
import { startPlacementAction } from "@/lib/placements/actions";
import { clientPlacement } from "@/lib/placements/client/queries";
import { askHomeAction } from "@/lib/placements/matching/actions";
import { matchingPage } from "@/lib/placements/matching/queries";
import { clientRequest, requestState } from "@/lib/placements/requests/client/queries";
import {
  requestForm as formFacts,
  requestReceipt,
  requestToCopy,
} from "@/lib/placements/requests/form/queries";
import {
  clientOverview,
  clientPlacements,
  clientRequests,
} from "@/lib/placements/requests/overview/queries";
import { staffRequest, staffRequests } from "@/lib/placements/requests/staff/queries";
import { requestList } from "@/lib/placements/requests/staff/schema";
import { staffPlacement, staffPlacements } from "@/lib/placements/staff/queries";
import { placementList } from "@/lib/placements/staff/schema";
import { at } from "@/lib/platform/clock";
import { formatClock } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { asJob, auditOf, makeActor } from "../../support/actors";
import {
  accept,
  boy,
  decidedPlacement,
  doAt,
  girl,
  later,
  makeHome,
  people,
  propose,
  requestOf,
  today,
} from "./arrange";

let staff: Awaited<ReturnType<typeof people>>;
let matter: Awaited<ReturnType<typeof decidedPlacement>>;
beforeAll(async () => {
  staff = await people();
  const homeId = await makeHome({
    consultantId: staff.consultant.userId ?? "",
    name: "Hem Granbacken",
    places: 3,
  });
  matter = await decidedPlacement(staff, homeId, { situation: "Läget är lugnt" });
});

const when = <Result>(run: () => Promise<Result>) => at(later(60), run);

/** What row-level security lets somebody read, table by table, whatever the queries ask. */
async function rowsSeenBy(actor: Actor, requestId: string, childId: string) {
  return inTransaction(dbContextOf(actor), async (tx) => ({
    request: await tx.placementRequest.count({ where: { id: requestId } }),
    requestedChild: await tx.requestedChild.count({ where: { requestId } }),
    ask: await tx.ask.count({ where: { requestedChild: { requestId } } }),
    proposal: await tx.proposal.count({ where: { requestedChild: { requestId } } }),
    decision: await tx.placementDecision.count({ where: { requestedChild: { requestId } } }),
    placement: await tx.placement.count({ where: { requestedChild: { requestId } } }),
    child: await tx.child.count({ where: { id: childId } }),
    task: await tx.task.count({ where: { subjectId: requestId } }),
  }));
}

describe("what others see", () => {
  const all = { request: 1, requestedChild: 1, proposal: 1, decision: 1, placement: 1, child: 1 };
  const none = {
    request: 0,
    requestedChild: 0,
    ask: 0,
    proposal: 0,
    decision: 0,
    placement: 0,
    child: 0,
    task: 0,
  };

  test("another municipality and a consultant outside the matter see no row of it", async () => {
    const { requestId } = matter.request;
    for (const actor of [staff.other, staff.stranger]) {
      expect(await rowsSeenBy(actor, requestId, matter.placement.childId)).toEqual(none);
    }
    for (const actor of [staff.client, staff.duty, staff.consultant, staff.manager]) {
      expect(await rowsSeenBy(actor, requestId, matter.placement.childId)).toMatchObject(all);
    }
    for (const role of ["BOARD_MEMBER", "BOARD_CHAIR", "EDITOR", "ADMIN", "AUDITOR"] as const) {
      const actor = await makeActor([role]);
      expect(await rowsSeenBy(actor, requestId, matter.placement.childId)).toEqual(none);
    }
  });

  test("stays: a municipality only its own", async () => {
    const seen = (actor: Actor) =>
      inTransaction(dbContextOf(actor), (tx) =>
        tx.stay.count({ where: { id: matter.placement.stayId } }),
      );
    expect([await seen(staff.client), await seen(staff.other)]).toEqual([1, 0]);
    // The unit's staff see that a place is taken, in order to match; not by whom.
    expect(await seen(staff.stranger)).toBe(1);
  });

  test("the pages of the matter are not there for them", async () => {
    const { requestId } = matter.request;
    const placementId = matter.placement.id;
    expect(await clientRequest(staff.other, { requestId })).toBeNull();
    expect(await requestReceipt(staff.other, { requestId })).toBeNull();
    expect(await requestToCopy(staff.other, { requestId })).toBeNull();
    expect(await requestState(staff.other, { requestId })).toBeNull();
    expect(await clientPlacement(staff.other, { placementId })).toBeNull();
    expect(await staffRequest(staff.stranger, { requestId })).toBeNull();
    expect(await staffPlacement(staff.stranger, { placementId })).toBeNull();
    expect(await matchingPage(staff.stranger, { requestId })).toBeNull();
    const overview = await clientOverview(staff.other, undefined);
    expect([overview.open, overview.placements]).toEqual([[], []]);
    expect((await clientRequests(staff.other, { page: 1 })).rows).toEqual([]);
    expect((await clientPlacements(staff.other, { page: 1 })).rows).toEqual([]);
    expect((await staffRequests(staff.stranger, requestList.parse({}))).rows).toEqual([]);
    expect((await staffPlacements(staff.stranger, placementList.parse({}))).rows).toEqual([]);
  });

  test("no query answers those whose role has no part in it", async () => {
    await expect(staffRequests(staff.client, requestList.parse({}))).rejects.toThrow("permission");
    await expect(clientOverview(staff.manager, undefined)).rejects.toThrow("permission");
    await expect(
      matchingPage(staff.client, { requestId: matter.request.requestId }),
    ).rejects.toThrow("permission");
  });
});

describe("what the municipality reads", () => {
  test("its request with the proposal's limited profile and its own timeline, logged", async () => {
    const { requestId } = matter.request;
    const page = await when(() => clientRequest(staff.client, { requestId }));
    expect(page?.request).toMatchObject({
      status: "CONFIRMED",
      situation: "Läget är lugnt",
      municipality: "Björkvik",
      assignedTo: null,
    });
    expect(page?.proposals).toMatchObject([{ answer: "ACCEPTED", isLive: false }]);
    expect(JSON.stringify(page)).not.toMatch(/Granbacken|Testsson/);
    expect(page?.events.map(({ event }) => event)).toEqual([
      "placement.decision-registered",
      "proposal.accepted",
      "proposal.made",
      "request.assigned",
      "request.sent",
    ]);
    expect((await auditOf(requestId)).at(-1)).toMatchObject({
      event: "request.opened",
      outcome: "READ",
      userId: staff.client.userId,
    });
    expect(await requestState(staff.client, { requestId })).toBe("CONFIRMED");
  });

  test("the home's name and number once the placement is decided, not before and not for protected homes", async () => {
    const decided = await when(() =>
      clientPlacement(staff.client, { placementId: matter.placement.id }),
    );
    expect(decided?.contact).toMatchObject({
      homeName: "Hem Granbacken",
      municipality: "Björkvik",
      adults: [{ name: "Testa Testsson", phone: "+46701234567" }],
      consultant: "Hanna Handläggare",
      isProtected: false,
    });
    const request = await requestOf(staff);
    const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
    await propose(staff.consultant, request, homeId);
    const [waiting] = await accept(staff.client, request.requestId);
    const early = await when(() =>
      clientPlacement(staff.client, { placementId: waiting?.id ?? "" }),
    );
    expect(early?.contact).toBeNull();
    await asJob((tx) =>
      tx.home.updateMany({
        where: { id: matter.placement.homeId },
        data: { protectionLevel: "CONFIDENTIAL" },
      }),
    );
    const secret = await when(() =>
      clientPlacement(staff.client, { placementId: matter.placement.id }),
    );
    expect(secret?.contact).toMatchObject({
      homeName: null,
      municipality: null,
      isProtected: true,
    });
    expect(secret?.contact?.adults).toEqual([]);
    await asJob((tx) =>
      tx.home.updateMany({
        where: { id: matter.placement.homeId },
        data: { protectionLevel: "NONE" },
      }),
    );
  });

  test("what waits for it, and who reads a request when", async () => {
    const overview = await when(() => clientOverview(staff.client, undefined));
    expect(overview.open.map(({ status }) => status)).toContain("CONFIRMED");
    expect(overview.placements.map(({ state }) => state)).toContain("CONFIRMED");
    expect(overview.servesMany).toBe(false);
    expect((await when(() => clientOverview(staff.duty, undefined))).servesMany).toBe(true);
    const { requestId } = matter.request;
    const open = await at(later(0), () => requestReceipt(staff.client, { requestId }));
    expect(open?.reading).toEqual({ isOpen: true });
    const night = await at(later(14 * 60), () => requestReceipt(staff.client, { requestId }));
    expect(night?.reading).toEqual({ isOpen: false, opensOn: "2026-11-20" });
  });

  test("an earlier request as the start of a new one, without its days and situation", async () => {
    const { requestId } = await requestOf(staff, {
      children: [
        { ...girl, label: "Storasyster" },
        { ...boy, isProtected: "on" },
      ],
      keepTogether: "yes",
      needs: ["NO_PETS"],
      languages: "arabiska",
      situation: "Hemligt läge",
    });
    const copy = await requestToCopy(staff.client, { requestId });
    expect(copy?.typed).toMatchObject({
      keepTogether: "yes",
      needs: ["NO_PETS"],
      languages: "arabiska",
      "children.0.label": "Storasyster",
      "children.1.label": "",
      "children.1.isProtected": "on",
    });
    expect(JSON.stringify(copy)).not.toContain("Hemligt");
    const facts = await when(() => formFacts(staff.client, undefined));
    expect(facts.municipalities.map(({ label }) => label)).toEqual(["Björkvik"]);
    expect(facts.bases.map(({ value }) => value)).toEqual(["LVU_2", "SOL_22_1", "OBU_3_2"]);
  });
});

describe("what the unit reads", () => {
  test("the request with homes held and calls made, by name", async () => {
    const request = await requestOf(staff);
    const { requestId, childIds } = request;
    const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
    await doAt(later(2), staff.consultant, askHomeAction, {
      requestId,
      homeId,
      childIds,
      answer: "NO",
      reason: "Fullt upp",
    });
    await propose(staff.consultant, request, homeId);
    const page = await at(later(5), () => staffRequest(staff.consultant, { requestId }));
    expect(page).toMatchObject({
      mayWork: true,
      consultants: [],
      held: [{ name: "Hem Tallbacken", isProposed: true }],
      offered: [{ name: "Hem Tallbacken", isLive: true }],
      calls: [{ name: "Hem Tallbacken", answer: "NO", reason: "Fullt upp", isDeviation: true }],
    });
    expect((await auditOf(requestId)).at(-1)).toMatchObject({
      event: "request.read",
      outcome: "READ",
    });
    const led = await at(later(5), () => staffRequest(staff.manager, { requestId }));
    expect(led?.consultants.map(({ name }) => name)).toContain("Hanna Handläggare");
  });

  test("the lists, filtered, with one log row and its count", async () => {
    const mine = await when(() =>
      staffRequests(staff.consultant, requestList.parse({ mina: "MINE" })),
    );
    expect(mine.rows.every(({ assignedTo }) => assignedTo === "Hanna Handläggare")).toBe(true);
    const over = await when(() =>
      staffRequests(staff.manager, requestList.parse({ lage: "OVER" })),
    );
    const open = await when(() =>
      staffRequests(staff.manager, requestList.parse({ lage: "OPEN" })),
    );
    const every = await when(() => staffRequests(staff.manager, requestList.parse({})));
    expect(over.count + open.count).toBe(every.count);
    const coming = await when(() =>
      staffPlacements(staff.consultant, placementList.parse({ lage: "COMING", sortera: "number" })),
    );
    expect(coming.rows.map(({ number }) => number)).toContain(matter.placement.number);
    const [row] = await asJob((tx) =>
      tx.auditEvent.findMany({
        where: { userId: staff.consultant.userId, event: "placements.listed" },
        orderBy: { id: "desc" },
        take: 1,
      }),
    );
    expect(row?.detail).toEqual({ count: coming.count });
  });

  test("the placement with its clock, which the municipality's dates move", async () => {
    const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
    const { placement } = await decidedPlacement(staff, homeId);
    await doAt(later(20), staff.consultant, startPlacementAction, {
      placementId: placement.id,
      version: String(placement.version),
      arrivedOn: today,
      arrivedAt: formatClock(later(10)),
    });
    const page = await when(() => staffPlacement(staff.consultant, { placementId: placement.id }));
    expect(page).toMatchObject({
      mayWork: true,
      identity: "MISSING",
      readers: null,
      home: { name: "Hem Tallbacken" },
      placement: {
        state: "ACTIVE",
        clock: { kind: "FORECAST", day: "2027-05-19", level: "FAR" },
        decision: { decider: "COMMITTEE", restsNowOn: null },
      },
    });
    const next = await at(new Date("2027-05-20T10:00:00Z"), () =>
      staffPlacement(staff.consultant, { placementId: placement.id }),
    );
    expect(next?.placement.clock?.level).toBe("PASSED");
  });

  test("a consultant who matched follows the placement in a colleague's home, but does not manage it", async () => {
    const homeId = await makeHome({ consultantId: staff.stranger.userId ?? "" });
    const { request, placement } = await decidedPlacement(staff, homeId);
    const seen = await when(() => staffPlacement(staff.consultant, { placementId: placement.id }));
    expect(seen?.mayWork).toBe(false);
    const page = await when(() => staffRequest(staff.consultant, request));
    expect(page?.request.status).toBe("CONFIRMED");
    const owner = await when(() => staffPlacement(staff.stranger, { placementId: placement.id }));
    expect(owner?.mayWork).toBe(true);
  });
});
