import { describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import { withdrawConsentAction } from "@/lib/investigations/consents/actions";
import {
  giveOwnConsentAction,
  pauseOwnMatterAction,
  resumeOwnMatterAction,
  withdrawOwnConsentAction,
  withdrawOwnMatterAction,
} from "@/lib/investigations/family/actions";
import { ownConsents, ownFile } from "@/lib/investigations/family/queries";
import { consentWording, consentWords } from "@/lib/investigations/family/texts";
import {
  holdInvestigationAction,
  resumeInvestigationAction,
} from "@/lib/investigations/file/actions";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { overviewPage } from "@/lib/investigations/overview/queries";
import { addReferenceAction } from "@/lib/investigations/references/actions";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { completeTaskAction } from "@/lib/tasks/actions";
import { asJob, auditOf } from "../../../support/actors";
import { addSecondAdult, familyByIdentity, familyByLink } from "../../../support/family";
import { mailsTo, openTasks, someEmail } from "../../inquiries/inquiry-arrange";
import { makeInquiry, makeUnit, opened, openingInput } from "../arrange";

/** A home with two adults whose investigation has begun, each signed in by the own e-identification. */
async function couple() {
  const unit = await makeUnit();
  const inquiryId = await makeInquiry();
  const perEmail = someEmail();
  await addSecondAdult(inquiryId, { email: perEmail });
  const input = openingInput(inquiryId, unit);
  const per = { ...input.adults[1], givenName: "Per", familyName: "Ekstam" };
  await act(openInvestigationAction, unit.lead, { ...input, adults: [input.adults[0], per] });
  const file = await opened(inquiryId, unit);
  return {
    ...{ unit, inquiryId, file, perEmail },
    eva: await familyByIdentity(inquiryId),
    per: await familyByIdentity(inquiryId, 2),
  };
}

const give = (actor: Actor, ...purposes: string[]) =>
  act(giveOwnConsentAction, actor, { purposes, wording: consentWording });
const consentsOf = async (actor: Actor) => (await ownConsents(actor, undefined))?.consents ?? [];
const stored = (investigationId: string) =>
  asJob((tx) => tx.consent.findMany({ where: { investigationId }, orderBy: { id: "asc" } }));

describe("an adult's consents", () => {
  test("are kept with the words, the time and who gave them; staff see where they came from", async () => {
    const { eva, file } = await couple();
    await give(eva, "SOCIAL_REGISTER", "REFERENCES");
    const rows = await stored(file.id);
    expect(rows).toMatchObject([
      {
        ...{ purpose: "SOCIAL_REGISTER", personId: file.adultIds[0], adultId: eva.adultId },
        ...{ givenHow: "ELECTRONICALLY", recordedById: eva.userId },
        shownText: consentWords.SOCIAL_REGISTER,
      },
      { purpose: "REFERENCES" },
    ]);
    expect(rows[0]?.givenAt).toBeInstanceOf(Date);
    expect((await auditOf(file.id)).at(-1)).toMatchObject({
      ...{ event: "consent.given-by-family", userId: eva.userId },
      detail: { purposes: "SOCIAL_REGISTER REFERENCES" },
    });
  });

  test("are one's own: the other adult sees none of them and takes none back", async () => {
    const { eva, per, file, unit } = await couple();
    await give(eva, "SOCIAL_REGISTER", "REFERENCES");
    const reference = { investigationId: file.id, personId: file.adultIds[0], name: "Rut Ek" };
    const told = { relation: "FRIEND", takenOn: today(), statement: "Trygg." };
    await act(addReferenceAction, unit.lead, { ...reference, ...told });
    expect(await consentsOf(per)).toEqual([]);
    expect(await ownFile(per, undefined)).toMatchObject({ references: 0, consents: [] });
    expect(await ownFile(eva, undefined)).toMatchObject({ references: 1 });
    const [consent] = await consentsOf(eva);
    const seen = await inTransaction(dbContextOf(per), async (tx) => ({
      consents: await tx.consent.count(),
      checks: await tx.registerCheck.count(),
      requirements: await tx.requirement.count(),
      withdrawn: (await tx.consent.updateMany({ data: { withdrawnOn: new Date() } })).count,
    }));
    expect(seen).toEqual({ consents: 0, checks: 0, requirements: 0, withdrawn: 0 });
    const theirs = { consentId: consent?.id };
    await expect(act(withdrawOwnConsentAction, per, theirs)).rejects.toThrow("finns inte");
    expect((await stored(file.id)).map(({ withdrawnOn }) => withdrawnOn)).toEqual([null, null]);
  });

  test("are taken back once, which the lead gets to know, and can be given again", async () => {
    const { eva, file, unit } = await couple();
    await give(eva, "SOCIAL_REGISTER");
    const [consent] = await consentsOf(eva);
    const input = { consentId: consent?.id };
    await act(withdrawOwnConsentAction, eva, input);
    await expect(act(withdrawOwnConsentAction, eva, input)).rejects.toThrow("redan återtaget");
    const tasks = (await openTasks(file.id)).filter(({ kind }) => kind === "CONSENT_WITHDRAWN");
    expect(tasks).toMatchObject([{ userId: unit.lead.userId }]);
    await give(eva, "SOCIAL_REGISTER");
    expect((await consentsOf(eva)).map(({ withdrawnOn }) => withdrawnOn)).toEqual([today(), null]);
  });

  test("that an adult has given can be taken back to staff too, but nobody rewrites them", async () => {
    const { eva, file, unit } = await couple();
    await give(eva, "SOCIAL_REGISTER");
    const [consent] = await consentsOf(eva);
    const rewritten = inTransaction(dbContextOf(eva), (tx) =>
      tx.consent.updateMany({ data: { purpose: "POOL_SHARING" } }),
    );
    await expect(rewritten).rejects.toThrow();
    const forged = inTransaction(dbContextOf(unit.lead), (tx) =>
      tx.consent.createMany({
        data: {
          ...{ investigationId: file.id, personId: file.adultIds[0] ?? "", purpose: "REFERENCES" },
          ...{ givenOn: new Date(), givenHow: "ELECTRONICALLY", adultId: eva.adultId },
          recordedById: unit.lead.userId ?? "",
        },
      }),
    );
    await expect(forged).rejects.toThrow();
    await act(withdrawConsentAction, unit.lead, { consentId: consent?.id, withdrawnOn: today() });
    expect((await consentsOf(eva))[0]?.withdrawnOn).toBe(today());
  });

  test.each([
    [[], "Kryssa i minst ett samtycke"],
    [["PÅHITTAT"], ""],
  ])("of %j are no consents", async (purposes, text) => {
    const { eva, file } = await couple();
    await expect(give(eva, ...purposes)).rejects.toThrow();
    if (text !== "") {
      await expect(give(eva, ...purposes)).rejects.toMatchObject({ fields: { purposes: [text] } });
    }
    expect(await stored(file.id)).toEqual([]);
  });

  test("to words that have been changed since are asked for again; given twice they are one", async () => {
    const { eva, file } = await couple();
    const old = { purposes: ["REFERENCES"], wording: "2020-01" };
    await expect(act(giveOwnConsentAction, eva, old)).rejects.toThrow("Texten har ändrats");
    const answers = await Promise.allSettled([give(eva, "REFERENCES"), give(eva, "REFERENCES")]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await stored(file.id)).toHaveLength(1);
  });

  test("cannot be given by a link, nor while the investigation rests", async () => {
    const { eva, file, unit, inquiryId } = await couple();
    await expect(give(await familyByLink(inquiryId), "REFERENCES")).rejects.toThrow(
      "Logga in med e-legitimation",
    );
    const rest = { investigationId: file.id, reason: "Flytt", until: addDays(today(), 30) };
    await act(holdInvestigationAction, unit.lead, rest);
    await expect(give(eva, "REFERENCES")).rejects.toThrow("pausad");
  });

  test("wait for somebody whom the unit has not entered", async () => {
    const unit = await makeUnit();
    const inquiryId = await makeInquiry();
    await addSecondAdult(inquiryId, { givenName: "Kim" });
    await act(openInvestigationAction, unit.lead, openingInput(inquiryId, unit));
    const kim = await familyByIdentity(inquiryId, 2);
    await expect(give(kim, "REFERENCES")).rejects.toThrow("skriva in dig");
  });
});

const wishesOf = (inquiryId: string) =>
  asJob((tx) => tx.familyWish.findMany({ where: { inquiryId }, orderBy: { madeAt: "asc" } }));
const wishTasks = async (id: string) =>
  (await openTasks(id)).filter(({ kind }) => kind === "FAMILY_WISHES");
const awaited = async (actor: Actor) => (await ownFile(actor, undefined))?.awaits;

describe("what a family asks its investigator for", () => {
  test("is asked once, however often it is sent and by both adults at once", async () => {
    const { eva, per, file, inquiryId } = await couple();
    await Promise.all([eva, per, eva].map((each) => act(withdrawOwnMatterAction, each, {})));
    expect((await wishesOf(inquiryId)).map(({ kind }) => kind)).toEqual(["WITHDRAW"]);
    expect(await wishTasks(file.id)).toHaveLength(1);
    const events = (await auditOf(file.id)).filter(({ event }) => event === "family.withdrew");
    expect(events).toHaveLength(1);
  });

  test("is told to the other adult, who has joined, and not to the one who asks", async () => {
    const { eva, per, perEmail, inquiryId } = await couple();
    await act(withdrawOwnMatterAction, eva, {});
    expect(await mailsTo(perEmail)).toMatchObject([{ template: "family-news" }]);
    await act(pauseOwnMatterAction, per, { until: addDays(today(), 30) });
    expect(await mailsTo(perEmail)).toHaveLength(1);
    await asJob((tx) =>
      tx.inquiryAdult.update({ where: { id: per.adultId ?? "" }, data: { joinedAt: null } }),
    );
    await act(withdrawOwnMatterAction, eva, {});
    expect(await mailsTo(perEmail)).toHaveLength(1);
    expect(await wishesOf(inquiryId)).toHaveLength(3);
  });

  test("gives way to what it asks later: that it goes on after all", async () => {
    const { eva, per, file } = await couple();
    await expect(act(resumeOwnMatterAction, eva, {})).rejects.toThrow("Ladda om sidan");
    await act(withdrawOwnMatterAction, eva, {});
    expect(await awaited(per)).toBe("WITHDRAW");
    await act(resumeOwnMatterAction, per, {});
    await act(resumeOwnMatterAction, per, {});
    expect(await awaited(eva)).toBe("RESUME");
    expect((await wishTasks(file.id)).map(({ note }) => note)).toEqual([
      "Familjen vill att utredningen fortsätter",
    ]);
  });

  test("is answered when its investigator ticks the task off, and can be asked anew", async () => {
    const { eva, file, unit } = await couple();
    await act(withdrawOwnMatterAction, eva, {});
    const [task] = await wishTasks(file.id);
    await act(completeTaskAction, unit.lead, { taskId: task?.id, version: task?.version });
    expect(await awaited(eva)).toBeNull();
    await act(withdrawOwnMatterAction, eva, {});
    expect([await awaited(eva), (await wishTasks(file.id)).length]).toEqual(["WITHDRAW", 1]);
  });

  test("is answered by the rest or the going on that it asked for, and shows at no later one", async () => {
    const { eva, file, unit } = await couple();
    const until = addDays(today(), 30);
    const rest = { investigationId: file.id, reason: "Familjen vill vänta", until };
    const goOn = { investigationId: file.id };
    await act(pauseOwnMatterAction, eva, { until });
    await act(holdInvestigationAction, unit.lead, rest);
    expect(await awaited(eva)).toBeNull();
    await act(resumeOwnMatterAction, eva, {});
    expect(await awaited(eva)).toBe("RESUME");
    await act(resumeInvestigationAction, unit.lead, goOn);
    expect(await awaited(eva)).toBeNull();
    await act(holdInvestigationAction, unit.lead, rest);
    expect([await awaited(eva), await wishTasks(file.id)]).toEqual([null, []]);
    await act(resumeInvestigationAction, unit.lead, goOn);
    await act(withdrawOwnMatterAction, eva, {});
    await act(holdInvestigationAction, unit.lead, rest);
    expect(await awaited(eva)).toBe("WITHDRAW");
    const end = { investigationId: file.id, outcome: "WITHDRAWN", reason: "Familjen vill inte" };
    await act(closeInvestigationAction, unit.lead, end);
    expect([await awaited(eva), await wishTasks(file.id)]).toEqual([null, []]);
  });

  test("says why on the file, and in no list; only who works with the family reads it", async () => {
    const { eva, inquiryId, file, unit } = await couple();
    const until = addDays(today(), 30);
    await act(pauseOwnMatterAction, eva, { until, reason: "Barnet är sjukt." });
    expect((await overviewPage(unit.lead, file.id))?.wish).toMatchObject({
      ...{ kind: "PAUSE", until, by: "Eva", reason: "Barnet är sjukt." },
    });
    await act(withdrawOwnMatterAction, eva, { reason: "NOT_AGREED" });
    expect((await overviewPage(unit.manager, file.id))?.wish).toMatchObject({
      ...{ kind: "WITHDRAW", reason: "Alla hos oss är inte med på det" },
    });
    const all = await asJob((tx) => tx.task.findMany({ where: { subjectId: file.id } }));
    expect(JSON.stringify(all)).not.toMatch(/sjukt|inte med på det/);
    const seen = (actor: Actor) =>
      inTransaction(dbContextOf(actor), (tx) => tx.familyWish.count({ where: { inquiryId } }));
    expect([await seen(unit.second), await seen(unit.manager), await seen(unit.other)]).toEqual([
      ...[2, 2, 0],
    ]);
  });

  test("before its home was investigated was done then, and waits for nobody", async () => {
    const unit = await makeUnit();
    const inquiryId = await makeInquiry();
    const eva = await familyByIdentity(inquiryId);
    await act(pauseOwnMatterAction, eva, { until: addDays(today(), 60) });
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: inquiryId }, data: { state: "INFO_CALL_HELD" } }),
    );
    await act(openInvestigationAction, unit.lead, openingInput(inquiryId, unit));
    const file = await opened(inquiryId, unit);
    expect(await awaited(eva)).toBeNull();
    expect((await overviewPage(unit.lead, file.id))?.wish).toBeNull();
  });
});

describe("of an investigation a family", () => {
  test("asks for a pause and to go on, which its lead does", async () => {
    const { eva, file, unit } = await couple();
    const until = addDays(today(), 30);
    await act(pauseOwnMatterAction, eva, { until, reason: "Barnet är sjukt." });
    const wishes = async () =>
      (await openTasks(file.id)).filter(({ kind }) => kind === "FAMILY_WISHES");
    expect(await wishes()).toMatchObject([
      {
        ...{ userId: unit.lead.userId, subjectType: "INVESTIGATION" },
        note: `Familjen vill pausa till ${until}`,
      },
    ]);
    expect((await ownFile(eva, undefined))?.state).toBe("OPEN");
    const rest = { investigationId: file.id, reason: "Familjen vill vänta", until };
    await act(holdInvestigationAction, unit.lead, rest);
    expect(await ownFile(eva, undefined)).toMatchObject({ state: "ON_HOLD", holdUntil: until });
    expect(await wishes()).toEqual([]);
    await act(resumeOwnMatterAction, eva, {});
    expect((await wishes()).map(({ note }) => note)).toEqual([
      "Familjen vill att utredningen fortsätter",
    ]);
    expect((await auditOf(file.id)).map(({ event }) => event)).toContain("family.resumed");
  });

  test("says that it takes it back; the investigation ends when its lead ends it", async () => {
    const { per, file } = await couple();
    await act(withdrawOwnMatterAction, per, { reason: "NOT_AGREED" });
    const [task] = (await openTasks(file.id)).filter(({ kind }) => kind === "FAMILY_WISHES");
    expect(task?.note).toBe("Familjen vill ta tillbaka sin ansökan");
    expect((await ownFile(per, undefined))?.state).toBe("OPEN");
  });

  test("by its link reads how far it has come, and gives its lead the same tasks", async () => {
    const { inquiryId, file, unit } = await couple();
    const link = await familyByLink(inquiryId);
    expect(await ownFile(link, undefined)).toMatchObject({
      ...{ id: file.id, lead: { name: "Lena Lind" }, visits: { have: 0, need: 2 } },
    });
    await act(pauseOwnMatterAction, link, { until: addDays(today(), 30) });
    const [task] = (await openTasks(file.id)).filter(({ kind }) => kind === "FAMILY_WISHES");
    expect(task?.userId).toBe(unit.lead.userId);
  });

  test("another family's is not told of", async () => {
    const { eva, file } = await couple();
    const other = await couple();
    expect((await ownFile(other.eva, undefined))?.id).toBe(other.file.id);
    const id = file.id;
    const forged = { ...dbContextOf(eva), inquiry: other.inquiryId };
    const told = await inTransaction(forged, (tx) => tx.$queryRaw`SELECT app.own_file() AS file`);
    expect(told).toEqual([{ file: null }]);
    expect((await ownFile(eva, undefined))?.id).toBe(id);
  });
});
