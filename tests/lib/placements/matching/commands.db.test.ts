import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { answerAskAction, askHomeAction } from "@/lib/placements/matching/actions";
import { asJob, auditOf } from "../../../support/actors";
import { boy, doAt, girl, later, makeHome, people, refusalOf, requestOf } from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
let homeId: string;
beforeAll(async () => {
  staff = await people();
  homeId = await makeHome({ consultantId: staff.stranger.userId ?? "" });
});

const asksOf = (requestId: string) =>
  asJob((tx) => tx.ask.findMany({ where: { requestedChild: { requestId } } }));

test("a call to a home is noted for each child, with or without its answer", async () => {
  const { requestId, childIds } = await requestOf(staff, {
    children: [girl, boy],
    keepTogether: "no",
  });
  await doAt(later(2), staff.consultant, askHomeAction, { requestId, homeId, childIds });
  expect(await asksOf(requestId)).toMatchObject(
    childIds.map(() => ({ homeId, askedAt: later(2), answer: null, answeredAt: null })),
  );
  const answer = { requestId, homeId, answer: "NO", reason: "Ett eget barn är sjukt" };
  await doAt(later(9), staff.consultant, answerAskAction, answer);
  expect((await asksOf(requestId)).map((ask) => [ask.answer, ask.reason, ask.answeredAt])).toEqual(
    childIds.map(() => ["NO", "Ett eget barn är sjukt", later(9)]),
  );
  const refusal = await refusalOf(doAt(later(10), staff.consultant, answerAskAction, answer));
  expect(refusal.message).toContain("redan noterat");
  expect((await auditOf(requestId)).map(({ event }) => event)).toEqual([
    "request.sent",
    "request.assigned",
    "home.asked",
    "home.answered",
  ]);
});

test("asking holds nothing", async () => {
  const { requestId, childIds } = await requestOf(staff);
  await doAt(later(2), staff.consultant, askHomeAction, {
    requestId,
    homeId,
    childIds,
    answer: "YES",
  });
  expect(await asJob((tx) => tx.stay.count({ where: { homeId } }))).toBe(0);
});

test("bad input: no children, another request's child, a no without a reason, an unknown home", async () => {
  const { requestId, childIds } = await requestOf(staff);
  const other = await requestOf(staff);
  const ask = (change: object) =>
    refusalOf(
      doAt(later(2), staff.consultant, askHomeAction, { requestId, homeId, childIds, ...change }),
    );
  expect((await ask({ childIds: undefined })).fields.childIds).toEqual(["Välj minst ett barn."]);
  expect((await ask({ childIds: other.childIds })).message).toContain("redan");
  expect((await ask({ answer: "NO" })).fields.reason?.[0]).toContain("varför hemmet tackade nej");
  expect((await ask({ homeId: requestId })).message).toContain("Hemmet finns inte");
  expect((await ask({ answer: "MAYBE" })).fields.answer).toBeDefined();
});

test("a consultant who does not have the request neither asks nor answers", async () => {
  const { requestId, childIds } = await requestOf(staff);
  const input = { requestId, homeId, childIds };
  expect((await refusalOf(act(askHomeAction, staff.stranger, input))).message).toContain(
    "Förfrågan finns inte",
  );
  expect(
    (await refusalOf(act(answerAskAction, staff.stranger, { ...input, answer: "YES" }))).message,
  ).toContain("Förfrågan finns inte");
  await expect(act(askHomeAction, staff.client, input)).rejects.toThrow("behörighet");
});
