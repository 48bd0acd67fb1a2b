import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { perform } from "@/lib/access/perform";
import { submitInquiryAction } from "@/lib/inquiries/form/actions";
import { removeExpiredDrafts } from "@/lib/inquiries/form/draft/commands";
import {
  discardByLinkAction,
  leaveDraftAction,
  openDraftLinkAction,
  requestDraftLinkAction,
  saveForLaterAction,
} from "@/lib/inquiries/form/later/actions";
import { mailDraftLinks, saveForLater } from "@/lib/inquiries/form/later/commands";
import { draftLink } from "@/lib/inquiries/form/later/queries";
import { draftRequestPlace } from "@/lib/inquiries/form/later/rules";
import { saveForLaterSchema } from "@/lib/inquiries/form/later/schema";
import { ownForm } from "@/lib/inquiries/form/queries";
import { inquiryMails } from "@/lib/inquiries/mails";
import { at } from "@/lib/platform/clock";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { asJob, organisation } from "../../../../support/actors";
import { ask } from "../../../../support/catalogue";
import { wholeForm } from "../../arrange";
import { kept } from "../../browser";
import { mailsTo, someEmail } from "../../inquiry-arrange";
import { COOKIE, fillIn, save, visitor } from "../arrange";

vi.mock("next/headers", async () => (await import("../../browser")).nextHeaders);

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const nobody = anonymousActor(null);

beforeAll(async () => {
  await organisation("Ekdala");
});
beforeEach(() => kept.clear());

const mailText = (params: unknown) =>
  inquiryMails["inquiry-draft-link"](params as Record<string, string>);

/** The tokens of the links that were mailed to the address. */
async function tokensTo(email: string): Promise<string[]> {
  const mails = await mailsTo(email);
  return mails
    .filter(({ template }) => template === "inquiry-draft-link")
    .map(({ params }) => /nyckel=([\w-]+)/.exec(mailText(params).text)?.[1] ?? "");
}

const keep = (email: string) => act(saveForLaterAction, visitor(), { email });
const open = (token: string) => act(openDraftLinkAction, visitor(), { token });

/** A form half filled in and saved for an address, and the link to it. */
async function saved(): Promise<{ email: string; token: string }> {
  const email = someEmail();
  await save("missions");
  await save("names");
  await keep(email);
  return { email, token: (await tokensTo(email)).at(-1) ?? "" };
}

/** What the worker does when somebody has asked for a new link. */
async function mailNew(email: string): Promise<void> {
  const requestId = uuidv7();
  await mailDraftLinks({ requestId, sealedEmail: seal(draftRequestPlace(requestId), email) });
}

describe("saving for later", () => {
  test("keeps the form for thirty days and mails a link that tells nothing of it", async () => {
    const { email, token } = await saved();
    expect(token).toHaveLength(43);
    expect(kept.get(COOKIE)?.maxAge).toBe(30 * 86_400);
    const [mail] = await mailsTo(email);
    const { subject, text } = mailText(mail?.params);
    expect(`${subject} ${text.replace(/http\S+/g, "")}`).not.toMatch(
      /Åsa|Öberg|jourhem|familjehem\b|intresse/i,
    );
    expect(await at(inDays(29), () => ownForm(visitor(), undefined))).toMatchObject({
      state: "OPEN",
    });
    // A link that is asked for later lasts no longer than the form it leads to.
    await at(inDays(25), () => mailNew(email));
    for (const { params } of await mailsTo(email)) {
      expect(mailText(params).text).toContain(`senast ${formatDay(dayOf(inDays(30)))}`);
    }
    await at(inDays(29), removeExpiredDrafts);
    expect(await at(inDays(29), () => draftLink(nobody, token))).toMatchObject({ state: "OPEN" });
    await at(inDays(31), removeExpiredDrafts);
    expect(await draftLink(nobody, token)).toMatchObject({ state: "GONE" });
  });

  test("keeps neither the address nor the token in the open", async () => {
    const { email, token } = await saved();
    const rows = await ask<{ row: string }>(
      `SELECT d::text AS row FROM inquiry_draft d UNION ALL SELECT l::text FROM draft_link l`,
    );
    for (const { row } of rows) {
      expect(row).not.toContain(email);
      expect(row).not.toContain(token);
    }
  });

  test("pressed twice sends one mail, and somebody else's hundred presses a few", async () => {
    const { email } = await saved();
    expect((await keep(email)).goTo).toBe("/intresseanmalan/spara?skickad=1");
    expect(await tokensTo(email)).toHaveLength(1);
    for (let turn = 0; turn < 8; turn += 1) {
      kept.clear();
      await save("missions");
      expect((await keep(email)).goTo).toBe("/intresseanmalan/spara?skickad=1");
    }
    expect(await tokensTo(email)).toHaveLength(5);
  });

  test("what looks like a machine gets the same answer and no mail", async () => {
    await save("missions");
    const email = someEmail();
    const deed = { event: "inquiry.draft-kept", permission: "public" } as const;
    const done = await perform(
      visitor(),
      { ...deed, input: saveForLaterSchema, run: saveForLater },
      { input: { email }, suspicion: "HONEYPOT" },
    );
    expect(done.goTo).toBe("/intresseanmalan/spara?skickad=1");
    expect(await mailsTo(email)).toEqual([]);
  });

  test("of a form that is gone or sent is told so", async () => {
    await expect(keep(someEmail())).rejects.toThrow("Vi sparar ett påbörjat formulär");
    await fillIn({ ...wholeForm, email: someEmail() });
    await act(submitInquiryAction, visitor(), {});
    expect((await keep(someEmail())).goTo).toBe("/intresseanmalan/kvitto");
  });
});

describe("a mailed link", () => {
  test("looked at, as by a mail scanner, stays unused and changes nothing", async () => {
    const { token } = await saved();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await draftLink(nobody, token)).toEqual({ state: "OPEN", replaces: false });
    }
  });

  test("moves the form to the browser that opens it, at the first page that is missing", async () => {
    const { token } = await saved();
    const first = visitor();
    kept.clear();
    expect((await open(token)).goTo).toBe("/intresseanmalan/barn");
    expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { givenName: "Åsa" } });
    expect(await ownForm(first, undefined)).toEqual({ state: "NONE" });
  });

  test("works once, of twenty openings at once too, and says so afterwards", async () => {
    const { email, token } = await saved();
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => open(token)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(open(token)).rejects.toThrow("Länken är redan använd");
    expect(await draftLink(nobody, token)).toMatchObject({ state: "GONE" });
    // A way on: a new link to the same form.
    await at(new Date(Date.now() + 120_000), () => mailNew(email));
    kept.clear();
    await open((await tokensTo(email)).at(-1) ?? "");
    expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { givenName: "Åsa" } });
  });

  test("too old, made up or empty is refused", async () => {
    const { token } = await saved();
    await expect(at(inDays(31), () => open(token))).rejects.toThrow("slutat gälla");
    for (const wrong of ["", "x", `${token}x`, "\u0000"]) {
      await expect(open(wrong)).rejects.toThrow("slutat gälla");
    }
  });

  test("opened on its last day gives a day to finish", async () => {
    const { token } = await saved();
    kept.clear();
    await at(inDays(29.9), () => open(token));
    expect(await at(inDays(30.8), () => ownForm(visitor(), undefined))).toMatchObject({
      state: "OPEN",
    });
  });

  test("to a form that was sent meanwhile says that, and opens nothing", async () => {
    const email = someEmail();
    await fillIn({ ...wholeForm, email });
    await keep(email);
    const [token = ""] = await tokensTo(email);
    await act(submitInquiryAction, visitor(), {});
    expect(await draftLink(nobody, token)).toMatchObject({ state: "SENT" });
    await expect(open(token)).rejects.toThrow("redan skickat");
    const count = (await tokensTo(email)).length;
    await at(new Date(Date.now() + 120_000), () => mailNew(email));
    expect(await tokensTo(email)).toHaveLength(count);
  });

  test("warns where another form is under way", async () => {
    const { token } = await saved();
    expect(await draftLink(visitor(), token)).toMatchObject({ replaces: false });
    kept.clear();
    await save("missions");
    expect(await draftLink(visitor(), token)).toMatchObject({ replaces: true });
  });

  test("takes the form away for good, in this browser too", async () => {
    const { token } = await saved();
    const hash = visitor().draftHash ?? "";
    const done = await act(discardByLinkAction, visitor(), { token });
    expect(done.goTo).toBe("/intresseanmalan?klart=borttaget");
    expect(kept.has(COOKIE)).toBe(false);
    expect(await asJob((tx) => tx.inquiryDraft.count({ where: { tokenHash: hash } }))).toBe(0);
    await expect(act(discardByLinkAction, nobody, { token })).rejects.toThrow("slutat gälla");
  });
});

test("asking for a new link answers the same whether a form waits or not, and the job tells no address", async () => {
  const { email } = await saved();
  const known = await act(requestDraftLinkAction, nobody, { email });
  expect(known).toEqual(await act(requestDraftLinkAction, nobody, { email: someEmail() }));
  const jobs = await ask<{ payload: string }>(
    `SELECT p.payload::text AS payload FROM graphile_worker._private_jobs p
     JOIN graphile_worker._private_tasks t ON t.id = p.task_id WHERE t.identifier = 'mail-draft-link'`,
  );
  expect(jobs.length).toBeGreaterThanOrEqual(2);
  for (const { payload } of jobs) expect(payload).not.toContain(email.split("@")[0]);
  const stranger = someEmail();
  await mailNew(stranger);
  expect(await mailsTo(stranger)).toEqual([]);
});

test("a borrowed device forgets the form, and the link still leads to it", async () => {
  const { token } = await saved();
  await act(leaveDraftAction, visitor(), {});
  expect(kept.has(COOKIE)).toBe(false);
  await open(token);
  expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { givenName: "Åsa" } });
});
