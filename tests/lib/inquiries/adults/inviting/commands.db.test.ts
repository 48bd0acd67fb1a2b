import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, anonymousActor, sessionActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { findSession } from "@/lib/access/session";
import {
  inviteAdultAction,
  inviteAgainAction,
  takeBackInvitationAction,
} from "@/lib/inquiries/adults/actions";
import { openSignInLinkAction } from "@/lib/inquiries/family/actions";
import { familyInquiry, openLink } from "@/lib/inquiries/family/queries";
import { inquiryMails } from "@/lib/inquiries/mails";
import { at } from "@/lib/platform/clock";
import { instantAt } from "@/lib/platform/dates";
import { asJob, makeActor } from "../../../../support/actors";
import { adultOf, familyByIdentity, familyByLink } from "../../../../support/family";
import { kept } from "../../browser";
import { mailsTo, makeInquiry, someEmail } from "../../inquiry-arrange";

vi.mock("next/headers", async () => (await import("../../browser")).nextHeaders);

const nobody = anonymousActor(null);
let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});
beforeEach(() => kept.clear());

async function family(own = someEmail()) {
  const inquiryId = await makeInquiry(staff, { email: own });
  return { inquiryId, own, first: await familyByLink(inquiryId) };
}

const invite = (first: Actor, email: string) =>
  act(inviteAdultAction, first, { givenName: "Per", familyName: "Öberg", email });

/** The tokens of the invitations to an address, the latest last. */
async function tokensTo(email: string): Promise<string[]> {
  const mails = await mailsTo(email);
  return mails
    .filter(({ template }) => template === "family-invitation")
    .map(({ params }) => {
      const { text, subject } = inquiryMails["family-invitation"](params as Record<string, string>);
      // Only that there is something to answer: neither who asks nor what it is about.
      expect(`${subject} ${text}`).not.toMatch(/Åsa|jourhem|HV-/);
      return /nyckel=([\w-]+)/.exec(text)?.[1] ?? "";
    });
}

const open = (token: string) => act(openSignInLinkAction, nobody, { token });

async function signedIn(): Promise<Actor> {
  const session = await findSession(kept.get("hemvist.session")?.value ?? "", new Date());
  if (session === null) throw new Error("no session");
  return sessionActor(session, null);
}

describe("an invitation", () => {
  test("brings the second adult in, by a link that works once", async () => {
    const { inquiryId, first } = await family();
    const email = someEmail();
    await invite(first, email);
    const [token = ""] = await tokensTo(email);
    expect(await openLink(nobody, token)).toEqual({ invitedBy: "Åsa" });
    const waiting = await familyInquiry(first, undefined);
    expect(waiting?.adults).toMatchObject([
      { isSelf: true, hasJoined: true, email: null },
      { isSelf: false, hasJoined: false, email, givenName: "Per" },
    ]);
    await open(token);
    const second = await signedIn();
    expect(second).toMatchObject({ inquiryId, displayName: "Per" });
    expect(second.adultId).not.toBe(first.adultId);
    expect((await familyInquiry(second, undefined))?.adults).toMatchObject([
      { isSelf: false, isFirst: true, email: null },
      { isSelf: true, isFirst: false, hasJoined: true },
    ]);
    await expect(open(token)).rejects.toThrow("redan använd");
  });

  test("to the own address, to a third or by the second is refused kindly", async () => {
    const { inquiryId, first, own } = await family();
    for (const same of [own, ` ${own.toUpperCase()} `]) {
      await expect(invite(first, same)).rejects.toMatchObject({
        fields: { email: [expect.stringContaining("din egen adress")] },
      });
    }
    const email = someEmail();
    await invite(first, email);
    await expect(invite(first, someEmail())).rejects.toThrow("redan två");
    await open((await tokensTo(email))[0] ?? "");
    const second = await signedIn();
    await expect(invite(second, someEmail())).rejects.toThrow("Bara den som skickade");
    const adultId = await adultOf(inquiryId, 2);
    await expect(act(takeBackInvitationAction, first, { adultId })).rejects.toThrow("väntar inte");
  });

  test("to somebody who has an inquiry already tells nobody that", async () => {
    const known = someEmail();
    await makeInquiry(staff, { email: known });
    const answers = [];
    for (const email of [known, someEmail()]) {
      const { first } = await family();
      answers.push((await invite(first, email)).message);
    }
    expect(new Set(answers).size).toBe(1);
  });

  test("goes to no more addresses for being taken back: a few an hour, some a day", async () => {
    const { inquiryId, first } = await family();
    const morning = instantAt("2026-11-20", "09:00");
    const later = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);
    const inviteAnew = async (email: string) => {
      await invite(first, email);
      await act(takeBackInvitationAction, first, { adultId: await adultOf(inquiryId, 2) });
    };
    for (let sent = 0; sent < 3; sent += 1) await at(morning, () => inviteAnew(someEmail()));
    const fourth = someEmail();
    await expect(at(later(0.9), () => inviteAnew(fourth))).rejects.toThrow("Ring oss");
    expect(await tokensTo(fourth)).toEqual([]);
    for (let sent = 3; sent < 5; sent += 1) await at(later(2), () => inviteAnew(someEmail()));
    await expect(at(later(23), () => inviteAnew(someEmail()))).rejects.toThrow("Ring oss");
    await at(later(25), () => inviteAnew(someEmail()));
  });

  test.each([
    "Vinn en resa på billigt.example",
    "Ring 070-174 06 05",
    "Per <b>",
    "per@exempel.example",
    "Per Öberg hälsar från sin resa i södern där det finns pengar att vinna",
    "--",
  ])("greets by a name, not by %j", async (givenName) => {
    const { first } = await family();
    const input = { givenName, familyName: "Öberg", email: someEmail() };
    await expect(act(inviteAdultAction, first, input)).rejects.toMatchObject({
      fields: { givenName: [expect.any(String)] },
    });
    const turned = { ...input, givenName: "Per", familyName: givenName };
    if (givenName.length <= 40) {
      await expect(act(inviteAdultAction, first, turned)).rejects.toMatchObject({
        fields: { familyName: [expect.any(String)] },
      });
    }
  });

  test.each(["Anna-Karin", "D’Arcy", "O'Neil Bo", "Zoë", "李"])(
    "%s is a name",
    async (givenName) => {
      const { first } = await family();
      const input = { givenName, familyName: "af Ek", email: someEmail() };
      await act(inviteAdultAction, first, input);
      expect(await tokensTo(input.email)).toHaveLength(1);
    },
  );

  test("sent again ends the link before, a few times an hour and no more", async () => {
    const { inquiryId, first } = await family();
    const email = someEmail();
    await invite(first, email);
    const adultId = await adultOf(inquiryId, 2);
    await act(inviteAgainAction, first, { adultId });
    const [before = "", after = ""] = await tokensTo(email);
    expect(await openLink(nobody, before)).toBeNull();
    expect(await openLink(nobody, after)).not.toBeNull();
    await act(inviteAgainAction, first, { adultId });
    await expect(act(inviteAgainAction, first, { adultId })).rejects.toThrow("skräpposten");
  });

  test("taken back, or too old, leads nowhere; somebody else can be asked then", async () => {
    const { inquiryId, first } = await family();
    const email = someEmail();
    await invite(first, email);
    const [token = ""] = await tokensTo(email);
    const late = new Date(Date.now() + 15 * 86_400_000);
    await expect(at(late, () => open(token))).rejects.toThrow("ny inbjudan");
    await act(takeBackInvitationAction, first, { adultId: await adultOf(inquiryId, 2) });
    expect(await openLink(nobody, token)).toBeNull();
    await expect(open(token)).rejects.toThrow("ny inbjudan");
    await invite(first, someEmail());
    const rows = await asJob((tx) => tx.inquiryAdult.count({ where: { inquiryId } }));
    expect(rows).toBe(3);
  });

  test("pressed twice at the same moment asks one person in", async () => {
    const { first } = await family();
    const email = someEmail();
    const answers = await Promise.allSettled([invite(first, email), invite(first, email)]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await tokensTo(email)).toHaveLength(1);
  });

  test("of another family is not found", async () => {
    const { inquiryId, first } = await family();
    await invite(first, someEmail());
    const stranger = await familyByIdentity(await makeInquiry(staff));
    const adultId = await adultOf(inquiryId, 2);
    for (const action of [inviteAgainAction, takeBackInvitationAction]) {
      await expect(act(action, stranger, { adultId })).rejects.toThrow("väntar inte");
    }
  });
});
