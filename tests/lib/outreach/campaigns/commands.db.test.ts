import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { submitInquiryAction } from "@/lib/inquiries/form/actions";
import { changeCampaignAction, startCampaignAction } from "@/lib/outreach/campaigns/actions";
import { campaignById, campaignList } from "@/lib/outreach/campaigns/queries";
import { signUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import { at, today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { wholeForm } from "../../inquiries/arrange";
import { kept } from "../../inquiries/browser";
import { fillIn, save, visitor } from "../../inquiries/form/arrange";
import { someEmail, somePhone } from "../../inquiries/inquiry-arrange";
import { makeCallback, storedCallback } from "../callbacks/arrange";
import { makeMeeting, signUpForm } from "../meetings/arrange";
import { campaignForm, makeCampaign } from "./arrange";

vi.mock("next/headers", async () => (await import("../../inquiries/browser")).nextHeaders);

let editor: Actor;
beforeAll(async () => {
  editor = await makeActor(["EDITOR"]);
});
beforeEach(() => kept.clear());

const row = async (id: string) =>
  (await campaignList(editor, undefined)).find((each) => each.id === id);

describe("a campaign", () => {
  test("is made once however often it is sent, and logged", async () => {
    const form = campaignForm();
    const [first, second] = await Promise.all([
      act(startCampaignAction, editor, form),
      act(startCampaignAction, editor, form),
    ]);
    expect(first.subjects).toEqual(second.subjects);
    const id = first.subjects[0]?.id ?? "";
    expect(await row(id)).toMatchObject({ code: form.code, cost: "12500", phase: "RUNNING" });
    expect((await auditOf(id)).map(({ event }) => event)).toContain("campaign.started");
  });

  test("does not take another's code", async () => {
    const { code } = await makeCampaign(editor);
    const taken = campaignForm({ code, name: "En annan" });
    await expect(act(startCampaignAction, editor, taken)).rejects.toMatchObject({
      fields: { code: [expect.stringContaining("redan en kampanj")] },
    });
  });

  test("is changed by the manager too, never its code, and not over somebody else's change", async () => {
    const { id, code } = await makeCampaign(editor);
    const manager = await makeActor(["UNIT_MANAGER"]);
    const form = { ...campaignForm({ name: "Ny" }), campaignId: id, version: "1" };
    await act(changeCampaignAction, manager, form);
    expect(await row(id)).toMatchObject({ name: "Ny", code });
    await expect(act(changeCampaignAction, editor, form)).rejects.toThrow("hann ändra");
    const consultant = await makeActor(["CONSULTANT"]);
    await expect(act(changeCampaignAction, consultant, form)).rejects.toThrow("behörighet");
  });
});

describe("the code of a link", () => {
  const sentWith = async (kampanj: string) => {
    await at(new Date(Date.now() - 180_000), () => save("missions", wholeForm, { kampanj }));
    await fillIn({ ...wholeForm, email: someEmail(), phone: somePhone() });
    const done = await act(submitInquiryAction, visitor(), {});
    const id = done.subjects[0]?.id ?? "";
    return asJob((tx) => tx.inquiry.findUniqueOrThrow({ where: { id } }));
  };

  test("goes with the form to the inquiry, and the form that is begun is counted", async () => {
    const { id, code } = await makeCampaign(editor);
    expect((await sentWith(code)).campaignId).toBe(id);
    expect(await row(id)).toMatchObject({ formsBegun: 1 });
    // The page of a second campaign's link changes nothing once the form is begun.
    kept.clear();
    await save("missions", wholeForm, { kampanj: code });
    await save("children", wholeForm, { kampanj: (await makeCampaign(editor)).code });
    expect(await row(id)).toMatchObject({ formsBegun: 2 });
  });

  test("that is unknown, hostile or not yet in force is passed over", async () => {
    const coming = await makeCampaign(editor, { startsOn: addDays(today(), 3) });
    for (const code of ["finns-inte", "'; DROP TABLE campaign; --", coming.code]) {
      kept.clear();
      expect((await sentWith(code)).campaignId).toBeNull();
    }
    const rows = await ask<{ campaign: string }>("SELECT DISTINCT campaign FROM visit_count");
    expect(rows.map(({ campaign }) => campaign)).not.toContain("finns-inte");
  });

  test("goes with a wish to be called and with a seat at a meeting", async () => {
    const { id, code } = await makeCampaign(editor);
    expect((await storedCallback(await makeCallback({ kampanj: code }))).campaignId).toBe(id);
    const meetingId = await makeMeeting(await makeActor(["CONSULTANT"]));
    const form = { ...signUpForm(meetingId), kampanj: code };
    await act(signUpAction, anonymousActor(null), form);
    const seat = await asJob((tx) => tx.meetingSignUp.findFirst({ where: { meetingId } }));
    expect(seat?.campaignId).toBe(id);
  });
});

test("a page that is shown is counted by day, campaign and language, and never a person", async () => {
  const { id, code } = await makeCampaign(editor);
  const count = (page: string, isArrival: boolean) =>
    ask(`SELECT app.count_visit('${today()}', '${page}', 'sv', '${code}', ${isArrival})`);
  await count("/", true);
  await count("/bli-jourhem", false);
  await Promise.all(Array.from({ length: 10 }, () => count("/", true)));
  expect(await row(id)).toMatchObject({ arrivals: 11 });
  expect(await campaignById(editor, id)).toEqual(await row(id));
  const rows = await ask<{ page: string; views: number }>(
    `SELECT page, views FROM visit_count WHERE campaign = '${code}' ORDER BY page`,
  );
  expect(rows).toEqual([
    { page: "/", views: 11 },
    { page: "/bli-jourhem", views: 1 },
  ]);
});
