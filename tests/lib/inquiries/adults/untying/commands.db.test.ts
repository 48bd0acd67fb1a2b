import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { keepTie } from "@/lib/access/browser-cookies";
import { act } from "@/lib/access/define-action";
import { tieIdentityAction, untieIdentityAction } from "@/lib/inquiries/adults/actions";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { now } from "@/lib/platform/clock";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../../support/actors";
import {
  addSecondAdult,
  adultOf,
  again,
  familyByIdentity,
  familyByLink,
  newcomer,
} from "../../../../support/family";
import { kept } from "../../browser";
import { makeInquiry } from "../../inquiry-arrange";

vi.mock("next/headers", async () => (await import("../../browser")).nextHeaders);

let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});
beforeEach(() => kept.clear());

/** The form as the page of the inquiry draws it for one of its adults. */
async function form(inquiryId: string, ordinal = 1) {
  const file = await inquiryFile(staff, inquiryId);
  const adult = file?.adults[ordinal - 1];
  return { inquiryId, adultId: adult?.id ?? "", version: adult?.version ?? -1 };
}

const untie = (input: object, actor = staff) => act(untieIdentityAction, actor, input);

test("whoever was tied by mistake sees nothing any more, nor does an open link", async () => {
  const inquiryId = await makeInquiry(staff);
  const byLink = await familyByLink(inquiryId);
  const wrong = await familyByIdentity(inquiryId);
  expect(await again(wrong)).toMatchObject({ inquiryId });
  expect(await untie(await form(inquiryId))).toMatchObject({
    goTo: expect.stringContaining(inquiryId),
  });
  const after = await again(wrong);
  expect(after).toMatchObject({ inquiryId: null, adultId: null });
  expect(await familyInquiry(after, undefined)).toBeNull();
  const session = await asJob((tx) =>
    tx.session.findUniqueOrThrow({ where: { id: byLink.sessionId ?? "" } }),
  );
  expect(session.revokedAt).not.toBeNull();
  const log = (await auditOf(inquiryId)).find(({ event }) => event === "inquiry.identity-untied");
  expect(log?.detail).toEqual({ adult: 1 });
});

test("the right one ties the own e-identification afterwards, and the wrong one ties its own too", async () => {
  const inquiryId = await makeInquiry(staff);
  const second = await addSecondAdult(inquiryId);
  const per = await familyByIdentity(inquiryId);
  await untie(await form(inquiryId));
  const asa = await newcomer();
  await keepTie({ adultId: await adultOf(inquiryId) }, now());
  await act(tieIdentityAction, asa, {});
  await keepTie({ adultId: second }, now());
  await act(tieIdentityAction, await again(per), {});
  expect(await again(asa)).toMatchObject({ adultId: await adultOf(inquiryId) });
  expect(await again(per)).toMatchObject({ adultId: second, roles: ["APPLICANT"] });
});

test("the other adult stays signed in and tied", async () => {
  const inquiryId = await makeInquiry(staff);
  await addSecondAdult(inquiryId);
  await familyByIdentity(inquiryId);
  const other = await familyByIdentity(inquiryId, 2);
  await untie(await form(inquiryId));
  expect(await again(other)).toMatchObject({ inquiryId, adultId: await adultOf(inquiryId, 2) });
});

test("not twice, not of an adult of another inquiry, and not by a page from before a change", async () => {
  const inquiryId = await makeInquiry(staff);
  const elsewhere = await makeInquiry(staff);
  const stale = await form(inquiryId);
  await expect(untie(stale)).rejects.toThrow("Ingen e-legitimation är kopplad");
  const tied = await familyByIdentity(inquiryId);
  const adultId = await adultOf(inquiryId);
  await expect(untie({ ...stale, inquiryId: elsewhere })).rejects.toThrow("hann ändra");
  await expect(untie({ ...stale, adultId: uuidv7() })).rejects.toThrow("hann ändra");
  await expect(untie({ ...stale, version: stale.version + 7 })).rejects.toThrow("hann ändra");
  expect(await again(tied)).toMatchObject({ inquiryId, adultId });
  await untie(await form(inquiryId));
  await expect(untie(stale)).rejects.toThrow("Ingen e-legitimation är kopplad");
});

test("no family unties another, nor itself", async () => {
  const inquiryId = await makeInquiry(staff);
  const self = await familyByIdentity(inquiryId);
  const input = await form(inquiryId);
  await expect(untie(input, self)).rejects.toThrow();
  expect(await again(self)).toMatchObject({ inquiryId });
});
