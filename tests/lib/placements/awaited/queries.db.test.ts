import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { dbContextOf } from "@/lib/access/actor";
import { openThread } from "@/lib/notifications/threads/queries";
import { cancelPlacementAction } from "@/lib/placements/actions";
import type { Awaited as Wait } from "@/lib/placements/awaited/rules";
import { registerDecisionAction, reportToBoardAction } from "@/lib/placements/decisions/actions";
import { holdHomeAction } from "@/lib/placements/matching/actions";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import { declineProposalAction, proposeHomeAction } from "@/lib/placements/proposals/actions";
import { withdrawRequestAction } from "@/lib/placements/requests/actions";
import { clientOverview } from "@/lib/placements/requests/overview/queries";
import { at } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob } from "../../../support/actors";
import {
  accept,
  boy,
  decisionForm,
  doAt,
  girl,
  later,
  makeHome,
  people,
  placementsOf,
  propose,
  requestOf,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

async function awaitedAt(minutes: number, requestId: string, actor = staff.client) {
  const { awaited } = await at(later(minutes), () => clientOverview(actor, undefined));
  return awaited.filter((wait) => wait.requestId === requestId);
}

const kindsOf = (waits: readonly Wait[]) => waits.map(({ kind }) => kind);
const home = (places = 3) => makeHome({ consultantId: staff.consultant.userId ?? "", places });

async function decidedByChair(requestId: string) {
  const placementIds = (await accept(staff.client, requestId)).map(({ id }) => id);
  const form = decisionForm(requestId, placementIds, { decider: "CHAIR_URGENT" });
  await doAt(later(6), staff.client, registerDecisionAction, form);
  return placementIds;
}

test("step by step: the proposal until its place is let go of, the decision within a day, the board", async () => {
  const request = await requestOf(staff);
  const { requestId, number } = request;
  expect(await awaitedAt(1, requestId)).toEqual([]);
  await propose(staff.consultant, request, await home());
  const line = {
    requestId,
    number,
    municipality: "Björkvik",
    children: [{ label: "Flicka 7 år", isProtected: false }],
  };
  expect(await awaitedAt(4, requestId)).toEqual([
    { ...line, kind: "ANSWER_PROPOSAL", due: { at: later(2 + 120) } },
  ]);
  // The place is let go of by itself: nothing to answer any more.
  expect(await awaitedAt(2 + 120, requestId)).toEqual([]);
  await accept(staff.client, requestId);
  expect(await awaitedAt(5, requestId)).toEqual([
    { ...line, kind: "REGISTER_DECISION", due: { at: later(4 + 24 * 60) } },
  ]);
  const placementIds = (await placementsOf(requestId)).map(({ id }) => id);
  const form = decisionForm(requestId, placementIds, { decider: "CHAIR_URGENT" });
  await doAt(later(6), staff.client, registerDecisionAction, form);
  expect(await awaitedAt(7, requestId)).toEqual([
    { ...line, kind: "REPORT_TO_BOARD", due: { on: "2026-12-03" } },
  ]);
  const report = { requestId, placementIds, meetingOn: "2026-11-19" };
  await doAt(later(8), staff.client, reportToBoardAction, report);
  expect(await awaitedAt(9, requestId)).toEqual([]);
});

test("a proposal for one sibling waits while the other is searched for, and the list says so", async () => {
  const { requestId, childIds } = await requestOf(staff, {
    children: [girl, { ...boy, isProtected: "on" }],
    keepTogether: "no",
  });
  const homeId = await home(1);
  const [, second = ""] = childIds;
  await doAt(later(2), staff.consultant, holdHomeAction, {
    ...{ requestId, homeId, childIds: [second] },
  });
  const motive = "Lugnt";
  await doAt(later(3), staff.consultant, proposeHomeAction, { requestId, homeId, motive });
  expect(await awaitedAt(4, requestId)).toMatchObject([
    { kind: "ANSWER_PROPOSAL", children: [{ label: "Pojke 10 år", isProtected: true }] },
  ]);
  const { open } = await at(later(4), () => clientOverview(staff.client, undefined));
  expect(open.find(({ id }) => id === requestId)?.status).toBe("PROPOSED");
});

test("what is declined, withdrawn or given up waits for nobody; what the chair decided still does", async () => {
  const declined = await requestOf(staff);
  const { requestId } = declined;
  const proposalIds = await propose(staff.consultant, declined, await home());
  const no = { requestId, proposalIds, reason: "För långt" };
  await doAt(later(4), staff.client, declineProposalAction, no);
  expect(await awaitedAt(5, requestId)).toEqual([]);

  const withdrawn = await requestOf(staff);
  await propose(staff.consultant, withdrawn, await home());
  await doAt(later(4), staff.client, withdrawRequestAction, {
    ...{ requestId: withdrawn.requestId, version: "2", reason: "Ordnade sig" },
  });
  expect(await awaitedAt(5, withdrawn.requestId)).toEqual([]);

  const cancelled = await requestOf(staff);
  await propose(staff.consultant, cancelled, await home());
  const [placementId = ""] = await decidedByChair(cancelled.requestId);
  const giveUp = { placementId, version: "2", reason: "Flyttade till mormor" };
  await doAt(later(8), staff.consultant, cancelPlacementAction, giveUp);
  expect(kindsOf(await awaitedAt(9, cancelled.requestId))).toEqual(["REPORT_TO_BOARD"]);
});

describe("a message from the unit", () => {
  async function written(actor: Actor) {
    const { requestId } = await requestOf({ ...staff, client: actor });
    await doAt(later(2), staff.consultant, writeAboutRequestAction, {
      subjectType: "REQUEST",
      subjectId: requestId,
      messageId: uuidv7(),
      body: "Går hon i skola i Björkvik?",
    });
    return requestId;
  }

  test("waits for each reader until read, for the own side never", async () => {
    const requestId = await written(staff.client);
    expect(await awaitedAt(3, requestId)).toMatchObject([{ kind: "READ_MESSAGE", due: null }]);
    await at(later(4), () =>
      openThread(staff.client, { subject: { type: "REQUEST", id: requestId } }),
    );
    expect(await awaitedAt(5, requestId)).toEqual([]);
  });

  test("the duty reads those of its own requests, not all that is written by day", async () => {
    expect(await awaitedAt(3, await written(staff.client), staff.duty)).toEqual([]);
  });
});

test("another municipality sees nothing of it, whatever it asks the database", async () => {
  const request = await requestOf(staff);
  await propose(staff.consultant, request, await home());
  expect(await awaitedAt(4, request.requestId, staff.other)).toEqual([]);
  expect(kindsOf(await awaitedAt(4, request.requestId, staff.duty))).toEqual(["ANSWER_PROPOSAL"]);
  const [placementId = ""] = await decidedByChair(request.requestId);
  const report = { meetingOn: "2026-11-19", placementIds: [placementId] };
  await doAt(later(8), staff.client, reportToBoardAction, { ...report, ...request });
  const seenBy = (actor: Actor) =>
    inTransaction(dbContextOf(actor), (tx) =>
      tx.boardReport.count({
        where: { decision: { proposal: { placement: { id: placementId } } } },
      }),
    );
  expect(await Promise.all([staff.client, staff.consultant, staff.manager].map(seenBy))).toEqual([
    1, 1, 1,
  ]);
  expect(await Promise.all([staff.other, staff.stranger].map(seenBy))).toEqual([0, 0]);
  // Nor may anybody but the municipality write the record.
  const next = await requestOf(staff);
  await propose(staff.consultant, next, await home());
  await decidedByChair(next.requestId);
  const decision = await asJob((tx) =>
    tx.placementDecision.findFirstOrThrow({
      where: { requestedChild: { requestId: next.requestId } },
    }),
  );
  for (const actor of [staff.other, staff.manager]) {
    const write = inTransaction(dbContextOf(actor), (tx) =>
      tx.boardReport.createMany({
        data: {
          decisionId: decision.id,
          meetingOn: new Date(),
          recordedById: actor.userId ?? "",
        },
      }),
    );
    await expect(write).rejects.toThrow();
  }
});
