import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, anonymousActor, dbContextOf, sessionActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { findSession } from "@/lib/access/session";
import { openSignInLinkAction, requestSignInLinkAction } from "@/lib/inquiries/family/actions";
import { mailSignInLinks, removeExpiredLinks } from "@/lib/inquiries/family/commands";
import { familyInquiry, openLink } from "@/lib/inquiries/family/queries";
import { linkRequestPlace } from "@/lib/inquiries/family/rules";
import { inquiryMails } from "@/lib/inquiries/mails";
import { at } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { asJob, auditOf, makeActor, makeUser } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { kept } from "../browser";
import { mailsTo, makeInquiry, someEmail } from "../inquiry-arrange";

vi.mock("next/headers", async () => (await import("../browser")).nextHeaders);

const COOKIE = "hemvist.session";
const nobody = anonymousActor(null);
let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});
beforeEach(() => kept.clear());

/** What the worker does when somebody has asked for a link to the address. */
async function mail(email: string): Promise<void> {
  const requestId = uuidv7();
  await mailSignInLinks({ requestId, sealedEmail: seal(linkRequestPlace(requestId), email) });
}

const isLink = ({ template }: { template: string }) => template === "inquiry-sign-in-link";

/** The tokens of the links that were mailed to the address. */
async function tokensTo(email: string): Promise<string[]> {
  const mails = (await mailsTo(email)).filter(isLink);
  return mails.map(({ params }) => {
    const { text } = inquiryMails["inquiry-sign-in-link"](params as Record<string, string>);
    return /nyckel=([\w-]+)/.exec(text)?.[1] ?? "";
  });
}

/** The subjects of the mails with links to the address. */
async function subjectsTo(email: string): Promise<string[]> {
  const mails = (await mailsTo(email)).filter(isLink);
  return mails.map(
    ({ params }) => inquiryMails["inquiry-sign-in-link"](params as Record<string, string>).subject,
  );
}

async function linkTo(email: string): Promise<string> {
  await mail(email);
  return (await tokensTo(email)).at(-1) ?? "";
}

const open = (token: string) => act(openSignInLinkAction, nobody, { token });

async function signedIn(): Promise<Actor> {
  const session = await findSession(kept.get(COOKIE)?.value ?? "", new Date());
  if (session === null) throw new Error("no session");
  return sessionActor(session, null);
}

describe("asking for a link", () => {
  const jobs = () =>
    ask<{ payload: string }>(
      `SELECT p.payload::text AS payload FROM graphile_worker._private_jobs p
       JOIN graphile_worker._private_tasks t ON t.id = p.task_id
       WHERE t.identifier = 'mail-sign-in-link' ORDER BY p.id`,
    );

  test("answers the same and hands over the same job, known address or not", async () => {
    const email = someEmail();
    await makeInquiry(staff, { email });
    const before = (await jobs()).length;
    const known = await act(requestSignInLinkAction, nobody, { email });
    const unknown = await act(requestSignInLinkAction, nobody, { email: someEmail() });
    expect(known).toEqual(unknown);
    expect(known.message).toContain("Om adressen finns hos oss");
    expect((await jobs()).length - before).toBe(2);
  });

  test("the job tells nobody the address", async () => {
    const email = someEmail();
    await act(requestSignInLinkAction, nobody, { email });
    expect((await jobs()).at(-1)?.payload).not.toContain(email.split("@")[0]);
  });

  test.each([
    "",
    "inte en adress",
    "a@b.example\nBcc: c@d.example",
    ["a@b.example", "c@d.example"],
  ])("%j is no address", async (email) => {
    await expect(act(requestSignInLinkAction, nobody, { email })).rejects.toMatchObject({
      fields: { email: [expect.stringContaining("e-postadress")] },
    });
  });
});

describe("mailing links", () => {
  test("nothing goes to an address that nobody has written to us from", async () => {
    const email = someEmail();
    await mail(email);
    expect(await mailsTo(email)).toEqual([]);
  });

  test("a link to each inquiry, told apart by its number and stored as a hash", async () => {
    const email = someEmail();
    const ids = [await makeInquiry(staff, { email }), await makeInquiry(staff, { email })];
    await mail(email);
    const tokens = await tokensTo(email);
    expect(new Set(tokens).size).toBe(2);
    const numbers = await asJob((tx) =>
      tx.inquiry.findMany({ where: { id: { in: ids } }, select: { number: true } }),
    );
    expect((await subjectsTo(email)).sort()).toEqual(
      numbers.map(({ number }) => `Din länk till intresseanmälan ${number}`).sort(),
    );
    const links = await asJob((tx) =>
      tx.signInLink.findMany({ where: { inquiryId: { in: ids } } }),
    );
    expect(links.map(({ tokenHash: hash }) => hash).sort()).toEqual(tokens.map(tokenHash).sort());
    const stored = JSON.stringify([links, (await mailsTo(email)).filter(isLink)]);
    for (const token of tokens) expect(stored).not.toContain(token);
    const [row] = await auditOf(ids[0] ?? "").then((rows) => rows.slice(-1));
    expect(row).toMatchObject({ event: "sign-in-link.mailed", outcome: "DONE" });
  });

  test("no more than five in an hour, however often somebody asks", async () => {
    const email = someEmail();
    await makeInquiry(staff, { email });
    for (let count = 0; count < 8; count += 1) await mail(email);
    expect(await tokensTo(email)).toHaveLength(5);
    await at(new Date(Date.now() + 61 * 60_000), () => mail(email));
    expect(await tokensTo(email)).toHaveLength(6);
  });

  test("one link when two inquiries from the address are worked with as one", async () => {
    const email = someEmail();
    const first = await makeInquiry(staff, { email });
    const again = await makeInquiry(staff, { email });
    const partners = await makeInquiry(staff, { email });
    const elsewhere = await makeInquiry(staff, { email: someEmail() });
    const mergeInto = (id: string, mergedIntoId: string) =>
      asJob((tx) => tx.inquiry.update({ where: { id }, data: { state: "MERGED", mergedIntoId } }));
    await mergeInto(again, first);
    // Whoever wrote the other one has that one's link; this family keeps its own.
    await mergeInto(partners, elsewhere);
    await mail(email);
    const links = await asJob((tx) =>
      tx.signInLink.findMany({ where: { inquiryId: { in: [first, again, partners] } } }),
    );
    expect(links.map(({ inquiryId }) => inquiryId).sort()).toEqual([first, partners].sort());
  });

  test("nothing for what waits for review or is protected", async () => {
    const email = someEmail();
    const suspicious = await makeInquiry(staff, { email });
    const hidden = await makeInquiry(staff, { email });
    await asJob(async (tx) => {
      await tx.inquiry.update({ where: { id: suspicious }, data: { reviewReason: "HONEYPOT" } });
      await tx.inquiry.update({ where: { id: hidden }, data: { protectionLevel: "CONFIDENTIAL" } });
    });
    await mail(email);
    expect(await tokensTo(email)).toEqual([]);
  });
});

describe("a link", () => {
  test("signs the family in to its own inquiry, for half an hour after it was made", async () => {
    const email = someEmail();
    const id = await makeInquiry(staff, { email });
    const token = await linkTo(email);
    expect(await openLink(nobody, token)).toEqual({ invitedBy: null });
    expect((await open(token)).goTo).toBe("/min-ansokan");
    const family = await signedIn();
    expect(family).toMatchObject({ kind: "LINK", inquiryId: id });
    expect([...family.permissions]).toEqual([
      "family.inquiry.read",
      "family.inquiry.steer",
      "family.visit",
    ]);
    expect(await familyInquiry(family, undefined)).toMatchObject({ id, state: "RECEIVED" });
    expect((await auditOf(id)).slice(-2)).toMatchObject([
      { event: "sign-in-link.opened", outcome: "DONE" },
      { event: "inquiry.read-by-family", outcome: "READ" },
    ]);
  });

  test("works once, also when twenty open it at the same moment", async () => {
    const email = someEmail();
    const id = await makeInquiry(staff, { email });
    const token = await linkTo(email);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => open(token)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === "rejected") expect(String(answer.reason)).toContain("Begär en ny länk");
    }
    expect(await asJob((tx) => tx.session.count({ where: { inquiryId: id } }))).toBe(1);
    expect(await openLink(nobody, token)).toBeNull();
  });

  test("that is too old, made up, empty or used is refused, with the way to a new one", async () => {
    const email = someEmail();
    await makeInquiry(staff, { email });
    const token = await linkTo(email);
    const late = new Date(Date.now() + 31 * 60_000);
    expect(await at(late, () => openLink(nobody, token))).toBeNull();
    await expect(at(late, () => open(token))).rejects.toThrow("Begär en ny länk");
    for (const wrong of [opaqueToken(), "", tokenHash(token), ["a", "b"], "x".repeat(5_000)]) {
      await expect(act(openSignInLinkAction, nobody, { token: wrong })).rejects.toThrow(
        "Begär en ny länk",
      );
    }
    await open(token);
    await expect(open(token)).rejects.toThrow("Begär en ny länk");
  });

  test("ends the session that the browser had before", async () => {
    const email = someEmail();
    await makeInquiry(staff, { email });
    const userId = await makeUser(["CONSULTANT"]);
    const old = opaqueToken();
    await asJob((tx) =>
      tx.session.create({
        data: {
          tokenHash: tokenHash(old),
          kind: "OIDC",
          userId,
          expiresAt: new Date(Date.now() + 3_600_000),
        },
      }),
    );
    kept.set(COOKIE, { value: old });
    await open(await linkTo(email));
    expect(await findSession(old, new Date())).toBeNull();
    expect((await signedIn()).kind).toBe("LINK");
  });
});

test("the nightly round removes links a day after they could be used", async () => {
  const email = someEmail();
  const inquiryId = await makeInquiry(staff, { email });
  await mail(email);
  const count = () => asJob((tx) => tx.signInLink.count({ where: { inquiryId } }));
  await removeExpiredLinks();
  expect(await count()).toBe(1);
  await at(new Date(Date.now() + 25 * 3_600_000), removeExpiredLinks);
  expect(await count()).toBe(0);
});

describe("a signed-in family", () => {
  test("sees its own inquiry and no other, and nothing that staff have written", async () => {
    const email = someEmail();
    const own = await makeInquiry(staff, { email });
    const other = await makeInquiry(staff);
    await open(await linkTo(email));
    const family = await signedIn();
    const seen = await inTransaction(dbContextOf(family), async (tx) => ({
      inquiries: (await tx.inquiry.findMany()).map(({ id }) => id),
      answers: await tx.inquiryAnswer.count({ where: { inquiryId: other } }),
      attempts: await tx.contactAttempt.count(),
      calls: await tx.infoCall.count(),
      closings: await tx.inquiryClosing.count(),
      tasks: await tx.task.count(),
      links: await tx.signInLink.count(),
      sessions: await tx.session.count(),
    }));
    expect(seen).toEqual({
      inquiries: [own],
      ...{ answers: 0, attempts: 0, calls: 0, closings: 0, tasks: 0, links: 0, sessions: 0 },
    });
    const changed = await inTransaction(dbContextOf(family), (tx) =>
      tx.inquiry.updateMany({ where: { id: own }, data: { givenName: "Annan" } }),
    );
    expect(changed.count).toBe(0);
  });

  test("nobody else reads by that way", async () => {
    await expect(familyInquiry(staff, undefined)).rejects.toThrow("without permission");
    await expect(familyInquiry(nobody, undefined)).rejects.toThrow("without permission");
  });
});
