import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { acceptProposalAction, declineProposalAction } from "@/lib/placements/proposals/actions";
import { dbDate } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../../support/actors";
import {
  boy,
  doAt,
  girl,
  later,
  makeHome,
  openTasks,
  people,
  placementsOf,
  propose,
  refusalOf,
  requestOf,
  today,
} from "../../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = (wish: Partial<Parameters<typeof makeHome>[0]> = {}) =>
  makeHome({ consultantId: staff.stranger.userId ?? "", ...wish });

describe("accepting", () => {
  test("makes a placement of the held place, a child without a name, and tasks for the decision", async () => {
    const homeId = await home();
    const request = await requestOf(staff, { children: [{ ...girl, isProtected: "on" }] });
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, homeId);
    await doAt(later(4), staff.client, acceptProposalAction, { requestId, proposalIds });
    const [placement] = await placementsOf(requestId);
    expect(placement).toMatchObject({
      number: expect.stringMatching(/^HV-2026-\d{6}$/),
      state: "PROVISIONAL",
      homeKind: "EMERGENCY",
      homeId,
      consultantId: staff.stranger.userId,
      startsOn: dbDate(today),
      arrivedAt: null,
    });
    const stay = await asJob((tx) =>
      tx.stay.findUniqueOrThrow({ where: { id: placement?.stayId ?? "" } }),
    );
    expect(stay).toMatchObject({ kind: "PLACEMENT", state: "TAKEN", expiresAt: null });
    const child = await asJob((tx) =>
      tx.child.findUniqueOrThrow({ where: { id: placement?.childId ?? "" } }),
    );
    expect(child).toMatchObject({
      label: "Flicka 7 år",
      protectionLevel: "CONFIDENTIAL",
      identityEncrypted: null,
      nameIndex: null,
    });
    // The home's consultant follows it up; the municipality sees it on its own start page.
    expect(await openTasks(placement?.id ?? "")).toEqual([
      { kind: "DECISION_REGISTER", userId: staff.stranger.userId, role: null, dueOn: "2026-11-20" },
    ]);
    // The search is over for the one who had it.
    expect(await openTasks(requestId)).toEqual([]);
    expect((await auditOf(placement?.id ?? "")).map(({ event }) => event)).toEqual([
      "proposal.accepted",
    ]);
  });

  test("siblings: all or nothing", async () => {
    const request = await requestOf(staff, { children: [girl, boy], keepTogether: "yes" });
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, await home());
    const accept = (ids: string[]) =>
      doAt(later(4), staff.client, acceptProposalAction, { requestId, proposalIds: ids });
    expect((await refusalOf(accept(proposalIds.slice(0, 1)))).message).toContain("alla barnen");
    // One of the two places is lost behind the scenes: neither child is placed.
    const [stay] = await asJob((tx) =>
      tx.stay.findMany({ where: { requestedChildId: { in: request.childIds } } }),
    );
    await asJob((tx) =>
      tx.stay.update({
        where: { id: stay?.id ?? "" },
        data: { state: "RELEASED", releasedAt: later(3) },
      }),
    );
    await refusalOf(accept(proposalIds));
    expect(await placementsOf(requestId)).toEqual([]);
    const children = await asJob((tx) => tx.requestedChild.findMany({ where: { requestId } }));
    expect(children.map(({ childId }) => childId)).toEqual([null, null]);
  });

  test("three siblings at once get three placements with numbers of their own", async () => {
    const request = await requestOf(staff, { children: [girl, boy, girl], keepTogether: "yes" });
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, await home({ places: 3 }));
    await doAt(later(4), staff.client, acceptProposalAction, { requestId, proposalIds });
    const placements = await placementsOf(requestId);
    expect(new Set(placements.map(({ number }) => number)).size).toBe(3);
    expect(new Set(placements.map(({ childId }) => childId)).size).toBe(3);
  });

  test("after the time has run out: refused, with what to do now", async () => {
    const request = await requestOf(staff);
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, await home());
    const late = doAt(later(123), staff.client, acceptProposalAction, { requestId, proposalIds });
    const { message } = await refusalOf(late);
    expect(message).toContain("hölls till 19\u00a0november 2026 kl.\u00a014.02");
    expect(message).toContain("Skriv till konsulenten");
    expect(await placementsOf(requestId)).toEqual([]);
  });

  test("two at once: one accepts, the other is told that it is answered", async () => {
    const request = await requestOf(staff);
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, await home());
    const outcomes = await Promise.allSettled([
      doAt(later(4), staff.client, acceptProposalAction, { requestId, proposalIds }),
      doAt(later(4), staff.duty, acceptProposalAction, { requestId, proposalIds }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await placementsOf(requestId)).toHaveLength(1);
  });

  test("the same person twice, at once or after: one placement, the same page, told once", async () => {
    const request = await requestOf(staff);
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, await home());
    const accept = () =>
      doAt(later(4), staff.client, acceptProposalAction, { requestId, proposalIds });
    const outcomes = [...(await Promise.all([accept(), accept()])), await accept()];
    expect(new Set(outcomes.map(({ goTo }) => goTo))).toEqual(
      new Set([`/bestallare/forfragningar/${requestId}?klart=godtaget`]),
    );
    expect(await placementsOf(requestId)).toHaveLength(1);
    const told = (await auditOf(requestId)).filter(({ event }) => event === "proposal.accepted");
    expect(told).toHaveLength(1);
  });

  test("the duty may accept for any municipality; another municipality finds nothing", async () => {
    const request = await requestOf(staff);
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, await home());
    const input = { requestId, proposalIds };
    const { message } = await refusalOf(doAt(later(4), staff.other, acceptProposalAction, input));
    expect(message).toContain("Förfrågan finns inte");
    await doAt(later(4), staff.duty, acceptProposalAction, input);
    expect(await placementsOf(requestId)).toHaveLength(1);
  });
});

describe("declining", () => {
  test("frees the place, keeps the reason and gives the consultant something to do", async () => {
    const homeId = await home({ places: 1 });
    const request = await requestOf(staff);
    const { requestId } = request;
    const proposalIds = await propose(staff.consultant, request, homeId);
    const input = { requestId, proposalIds, reason: "För långt från skolan" };
    await doAt(later(4), staff.client, declineProposalAction, input);
    const proposals = await asJob((tx) =>
      tx.proposal.findMany({ where: { requestedChild: { requestId } } }),
    );
    expect(proposals).toMatchObject([
      { answer: "DECLINED", answerReason: "För långt från skolan", answeredAt: later(4) },
    ]);
    expect(await asJob((tx) => tx.stay.findMany({ where: { homeId } }))).toMatchObject([
      { state: "RELEASED", releaseReason: "Kommunen tackade nej" },
    ]);
    const tasks = await openTasks(requestId);
    expect(tasks.map(({ kind, userId }) => [kind, userId])).toEqual([
      ["REQUEST_MATCH", staff.consultant.userId],
      ["PROPOSAL_DECLINED", staff.consultant.userId],
    ]);
    // A second press says the same as the first and does nothing; another answer is refused.
    await doAt(later(5), staff.client, declineProposalAction, input);
    expect((await openTasks(requestId)).map(({ kind }) => kind)).toEqual([
      "REQUEST_MATCH",
      "PROPOSAL_DECLINED",
    ]);
    for (const [actor, change] of [
      [staff.client, { reason: "Ett annat skäl" }],
      [staff.duty, {}],
    ] as const) {
      const again = doAt(later(5), actor, declineProposalAction, { ...input, ...change });
      expect((await refusalOf(again)).message).toContain("redan besvarat");
    }
    const accepted = doAt(later(5), staff.client, acceptProposalAction, { requestId, proposalIds });
    expect((await refusalOf(accepted)).message).toContain("redan besvarat");
    // The home can be proposed again, and so can another.
    await propose(staff.consultant, request, await home());
  });
});

test("bad input and the wrong people", async () => {
  const request = await requestOf(staff);
  const { requestId } = request;
  const proposalIds = await propose(staff.consultant, request, await home());
  const foreign = await requestOf(staff);
  for (const action of [acceptProposalAction, declineProposalAction]) {
    const reason = "Nej";
    const tried = (input: object) =>
      refusalOf(doAt(later(4), staff.client, action, { reason, ...input }));
    expect((await tried({ requestId })).fields).toHaveProperty("proposalIds");
    expect((await tried({ requestId: "1", proposalIds })).fields).toHaveProperty("requestId");
    await tried({ requestId: foreign.requestId, proposalIds });
    await expect(act(action, staff.consultant, { requestId, proposalIds })).rejects.toThrow(
      "behörighet",
    );
  }
  const silent = doAt(later(4), staff.client, declineProposalAction, { requestId, proposalIds });
  expect((await refusalOf(silent)).fields.reason?.[0]).toContain("varför ni tackar nej");
});
