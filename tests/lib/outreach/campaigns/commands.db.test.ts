import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { submitInquiryAction } from "@/lib/inquiries/form/actions";
import { changeCampaignAction, startCampaignAction } from "@/lib/outreach/campaigns/actions";
import { campaignById, campaignList } from "@/lib/outreach/campaigns/queries";
import { signUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import { at, today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { languageForm } from "../../../support/deeds/content";
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

  test.each([
    { name: "En annan" },
    { channel: "PRESS" },
    { startsOn: addDays(today(), -3) },
    { endsOn: addDays(today(), 30) },
    { cost: "12 600" },
    { cost: "" },
  ])("is not told as made when its code stands with other than %j", async (change) => {
    const form = campaignForm();
    const { id } = await makeCampaign(editor, form);
    await expect(act(startCampaignAction, editor, { ...form, ...change })).rejects.toMatchObject({
      fields: { code: [expect.stringContaining("redan en kampanj")] },
    });
    expect(await row(id)).toMatchObject({ name: form.name, cost: "12500" });
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

const countVisit = (
  address: string,
  by: { code: string; isBuilt?: boolean; isArrival?: boolean },
) =>
  ask(
    `SELECT app.count_visit('${today()}', '${address}', ${by.isBuilt ?? false}, '${by.code}', ${by.isArrival ?? false})`,
  );
const visits = (code: string) =>
  ask<{ page: string; language: string; views: number }>(
    `SELECT page, language, views FROM visit_count WHERE campaign = '${code}' ORDER BY page, language`,
  );

describe("a page that is shown", () => {
  test("is counted by day, campaign and language, and never a person", async () => {
    const { id, code } = await makeCampaign(editor);
    const path = await writtenPage();
    await countVisit("/kalender", { code, isBuilt: true, isArrival: true });
    await countVisit(path, { code });
    const again = () => countVisit("/kalender", { code, isBuilt: true, isArrival: true });
    await Promise.all(Array.from({ length: 10 }, again));
    expect(await row(id)).toMatchObject({ arrivals: 11 });
    expect(await campaignById(editor, id)).toEqual(await row(id));
    expect(await visits(code)).toEqual([
      { page: "/kalender", language: "sv", views: 11 },
      { page: path, language: "sv", views: 1 },
    ]);
  });

  test("is counted by its Swedish address in whichever language is a row", async () => {
    const { code } = await makeCampaign(editor);
    const path = await writtenPage();
    const language = await shownLanguage();
    await writtenPage({ path: `/${language.segment}${path}`, basePath: path, code: language.code });
    await countVisit(`/${language.segment}${path}`, { code });
    expect(await visits(code)).toEqual([{ page: path, language: language.code, views: 1 }]);
  });

  test("is not counted where no page is read now", async () => {
    const { code } = await makeCampaign(editor);
    const path = await writtenPage({ isShown: false });
    const [shown, hidden] = [await writtenPage(), await shownLanguage({ isShown: false })];
    const unseen = `/${hidden.segment}${shown}`;
    await writtenPage({ path: unseen, basePath: shown, code: hidden.code });
    for (const address of [
      path,
      unseen,
      "/finns-inte",
      `${shown}/x`,
      `/xx${shown}`,
      "/xx/kalender",
    ])
      await countVisit(address, { code });
    expect(await visits(code)).toEqual([]);
  });
});

type Written = { path?: string; basePath?: string; code?: string; isShown?: boolean };

/** A page with one text; its address. */
async function writtenPage(wish: Written = {}): Promise<string> {
  const { path = `/nyheter/x-${uuidv7()}`, basePath = path, code = "sv", isShown = true } = wish;
  const now = new Date();
  const published = { publishedAt: now, publishedByName: "Test", reviewedOn: now };
  await asJob((tx) =>
    tx.contentPage.create({
      data: {
        ...{ path, basePath, languageCode: code, createdAt: now },
        versions: {
          create: {
            ...{ no: 1, title: "Sida", lead: "Text", body: "Text", savedByName: "Test" },
            ...{ savedAt: now, ...(isShown ? published : {}) },
          },
        },
      },
    }),
  );
  return path;
}

/** A language that no other test has, shown to all unless told otherwise. */
async function shownLanguage({ isShown = true } = {}) {
  const { code, segment, lang, dir, name } = languageForm();
  const publishedAt = isShown ? new Date() : null;
  await asJob((tx) =>
    tx.contentLanguage.create({
      data: { ...{ code, segment, lang, dir, name }, position: 90, publishedAt },
    }),
  );
  return { code, segment };
}
