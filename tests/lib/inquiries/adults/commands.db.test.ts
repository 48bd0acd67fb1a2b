import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { keepTie } from "@/lib/access/browser-cookies";
import { act } from "@/lib/access/define-action";
import { startPage } from "@/lib/access/start-page";
import { tieIdentityAction } from "@/lib/inquiries/adults/actions";
import { tieToPeople } from "@/lib/inquiries/adults/commands";
import { tieOffer } from "@/lib/inquiries/adults/queries";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { protectHouseholdAction } from "@/lib/people/members/actions";
import { at, now } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import {
  addSecondAdult,
  adultOf,
  again,
  familyByIdentity,
  familyByLink,
  newcomer,
} from "../../../support/family";
import {
  makeInquiry as makeTalkedWith,
  makeUnit,
  opened,
  openFile,
  openingInput,
} from "../../investigations/arrange";
import { kept } from "../browser";
import { makeInquiry, someEmail, stored } from "../inquiry-arrange";

vi.mock("next/headers", async () => (await import("../browser")).nextHeaders);

let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
});
beforeEach(() => kept.clear());

const tie = (actor: Actor) => act(tieIdentityAction, actor, {});
const standing = (id: string) =>
  asJob((tx) => tx.inquiryAdult.findUniqueOrThrow({ where: { id } }));

/** A browser that had the page of an adult open by a link when the sign-in began. */
async function browserOf(adultId: string): Promise<void> {
  await keepTie({ adultId }, now());
}

test("whoever sends a form is its first adult", async () => {
  const email = someEmail();
  const id = await makeInquiry(staff, { email, givenName: "Åsa", familyName: "Öberg" });
  expect(await standing(await adultOf(id))).toMatchObject({
    ...{ ordinal: 1, givenName: "Åsa", familyName: "Öberg", email, userId: null, leftAt: null },
    joinedAt: (await stored(id)).submittedAt,
  });
});

describe("an e-identification", () => {
  test("is tied to the adult whose page the browser had open, and then leads there", async () => {
    const inquiryId = await makeInquiry(staff);
    const family = await newcomer();
    expect(family).toMatchObject({ inquiryId: null, adultId: null, isStrong: true });
    expect(startPage(family)).toBe("/min-ansokan");
    expect(await familyInquiry(family, undefined)).toBeNull();
    const adultId = await adultOf(inquiryId);
    await browserOf(adultId);
    expect(await tieOffer(family, { adultId })).toMatchObject({ givenName: "Åsa", isTied: false });
    expect(await tie(family)).toMatchObject({ goTo: "/min-ansokan" });
    const next = await again(family);
    expect(next).toMatchObject({ inquiryId, adultId, roles: ["APPLICANT"], kind: "USER" });
    for (const permission of ["family.thread", "family.document", "family.consent"] as const) {
      expect(next.permissions.has(permission), permission).toBe(true);
    }
    expect(await familyInquiry(next, undefined)).toMatchObject({ id: inquiryId });
    expect((await auditOf(inquiryId)).at(-2)).toMatchObject({
      ...{ event: "family.identity-tied", outcome: "DONE", userId: family.userId },
    });
  });

  test("is tied once: pressed twice by one, and by two at the same moment", async () => {
    const adultId = await adultOf(await makeInquiry(staff));
    await browserOf(adultId);
    const family = await newcomer();
    await tie(family);
    await tie(await again(family));
    expect((await standing(adultId)).userId).toBe(family.userId);

    const contested = await adultOf(await makeInquiry(staff));
    await browserOf(contested);
    const people = await Promise.all(Array.from({ length: 6 }, newcomer));
    const answers = await Promise.allSettled(people.map(tie));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === "rejected") expect(String(answer.reason)).toContain("redan kopplad");
    }
  });

  test("is not tied without the browser that had the page open, or a quarter of an hour later", async () => {
    const adultId = await adultOf(await makeInquiry(staff));
    const family = await newcomer();
    await expect(tie(family)).rejects.toThrow("Begär en ny länk");
    kept.set("hemvist.tie", { value: "påhittat" });
    await expect(tie(family)).rejects.toThrow("Begär en ny länk");
    await browserOf(adultId);
    const late = new Date(Date.now() + 16 * 60_000);
    await expect(at(late, () => tie(family))).rejects.toThrow("Begär en ny länk");
    expect((await standing(adultId)).userId).toBeNull();
  });

  test("of staff, of the other adult or of another family is refused in words", async () => {
    const inquiryId = await makeInquiry(staff);
    await addSecondAdult(inquiryId);
    const second = await adultOf(inquiryId, 2);
    await browserOf(second);
    await expect(tie(staff)).rejects.toThrow("tjänstelegitimation");
    await expect(tie(await familyByIdentity(inquiryId))).rejects.toThrow("den andra vuxna");
    const elsewhere = await familyByIdentity(await makeInquiry(staff));
    await expect(tie(elsewhere)).rejects.toThrow("en annan ansökan");
    expect((await standing(second)).userId).toBeNull();
  });

  test("of one whose earlier inquiry has ended leads to the one that goes on", async () => {
    const earlier = await makeInquiry(staff);
    const family = await familyByIdentity(earlier);
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: earlier }, data: { state: "WITHDRAWN" } }),
    );
    expect((await again(family)).inquiryId).toBe(earlier);
    const inquiryId = await makeInquiry(staff);
    await browserOf(await adultOf(inquiryId));
    await tie(await again(family));
    expect((await again(family)).inquiryId).toBe(inquiryId);
  });
});

describe("an adult who has left", () => {
  test("is let in neither by link nor by e-identification", async () => {
    const inquiryId = await makeInquiry(staff);
    const adultId = await addSecondAdult(inquiryId);
    const family = await familyByIdentity(inquiryId, 2);
    await asJob((tx) =>
      tx.inquiryAdult.update({ where: { id: adultId }, data: { leftAt: new Date() } }),
    );
    expect(await again(family)).toMatchObject({ inquiryId: null, adultId: null });
    const token = { kind: "LINK" as const, inquiryId, adultId };
    await expect(
      asJob((tx) =>
        tx.session.create({
          data: { ...token, tokenHash: adultId, expiresAt: new Date(Date.now() + 60_000) },
        }),
      ).then(async () => {
        const [row] = await asJob(
          (tx) =>
            tx.$queryRaw<{ session: unknown }[]>`
              SELECT app.session_by_token(${adultId}, now()::date) AS session`,
        );
        return row?.session ?? null;
      }),
    ).resolves.toBeNull();
  });
});

describe("when the inquiry becomes an investigation", () => {
  test("its adults are the persons of the household, by name", async () => {
    const unit = await makeUnit();
    const inquiryId = await makeTalkedWith();
    await addSecondAdult(inquiryId);
    const input = openingInput(inquiryId, unit);
    const per = { ...input.adults[1], givenName: "Per", familyName: "Ekstam" };
    // The order of the form says nothing of who sent it.
    const adults = [per, input.adults[0]];
    await act(openInvestigationAction, unit.lead, { ...input, adults });
    const { adultIds } = await opened(inquiryId, unit);
    expect((await standing(await adultOf(inquiryId, 2))).personId).toBe(adultIds[0]);
    expect((await standing(await adultOf(inquiryId, 1))).personId).toBe(adultIds[1]);
    expect(await familyByIdentity(inquiryId, 2)).toMatchObject({ personId: adultIds[0] });
  });

  test("two who wrote the same number, one of them misspelled, are not the same person", async () => {
    const unit = await makeUnit();
    const inquiryId = await makeTalkedWith();
    const second = await addSecondAdult(inquiryId, { givenName: "Pär", phone: "+46701740605" });
    const input = openingInput(inquiryId, unit);
    const per = { ...input.adults[1], givenName: "Per", familyName: "Ekstam" };
    await act(openInvestigationAction, unit.lead, { ...input, adults: [input.adults[0], per] });
    const { adultIds } = await opened(inquiryId, unit);
    expect((await standing(await adultOf(inquiryId))).personId).toBe(adultIds[0]);
    expect((await standing(second)).personId).toBeNull();
  });

  test("who joins later by the number of one who is in the file is not that one", async () => {
    const unit = await makeUnit();
    const inquiryId = await makeTalkedWith();
    await act(openInvestigationAction, unit.lead, openingInput(inquiryId, unit));
    const phone = "+46701740605";
    const second = await addSecondAdult(inquiryId, { phone });
    const [id = ""] = (await opened(inquiryId, unit)).adultIds;
    const eva = { id, givenName: "Eva", familyName: "Ekstam", email: null, phone };
    await asJob((tx) => tieToPeople(tx, inquiryId, [eva]));
    expect((await standing(second)).personId).toBeNull();
  });

  test("one whom no name, address or number fits is nobody's yet", async () => {
    const unit = await makeUnit();
    const inquiryId = await makeTalkedWith();
    const input = openingInput(inquiryId, unit);
    const stranger = { ...input.adults[0], givenName: "Kim", email: "", phone: "" };
    await act(openInvestigationAction, unit.lead, {
      ...input,
      adults: [stranger, input.adults[1]],
    });
    expect((await standing(await adultOf(inquiryId))).personId).toBeNull();
  });
});

test("a family whose data are protected has no page: link and sign-in end, its name is hidden", async () => {
  const unit = await makeUnit();
  const { id, householdId } = await openFile(unit);
  const { inquiryId } = await asJob((tx) => tx.investigation.findUniqueOrThrow({ where: { id } }));
  const own = inquiryId ?? "";
  const family = await familyByIdentity(own);
  await act(protectHouseholdAction, unit.lead, {
    ...{ householdId, level: "CONFIDENTIAL", alias: "Familjen Blåklint" },
  });
  await expect(familyByLink(own)).rejects.toThrow("no session");
  const after = await again(family);
  expect(after).toMatchObject({ inquiryId: null, adultId: null });
  expect(await familyInquiry(after, undefined)).toBeNull();
  expect(await standing(await adultOf(own))).toMatchObject({
    ...{ givenName: "Familjen Blåklint", familyName: "", email: null, phone: null },
  });
});

test("a family reads its own adults and no other's, and changes none", async () => {
  const inquiryId = await makeInquiry(staff);
  await makeInquiry(staff);
  for (const family of [await familyByLink(inquiryId), await familyByIdentity(inquiryId)]) {
    const seen = await inTransaction(dbContextOf(family), async (tx) => ({
      adults: (await tx.inquiryAdult.findMany()).map((adult) => adult.inquiryId),
      changed: (await tx.inquiryAdult.updateMany({ data: { givenName: "Annan" } })).count,
    }));
    expect(seen).toEqual({ adults: [inquiryId], changed: 0 });
  }
});

test("where nobody can sign in by e-identification a link reaches all of the own page", async () => {
  const link = await familyByLink(await makeInquiry(staff));
  expect(link.permissions.has("family.thread")).toBe(false);
  const { linkPermissions } = await import("@/lib/access/permissions");
  expect(linkPermissions(false)).toEqual(
    expect.arrayContaining(["family.thread", "family.document", "family.consent"]),
  );
  expect(linkPermissions(true)).toEqual([...link.permissions]);
});
