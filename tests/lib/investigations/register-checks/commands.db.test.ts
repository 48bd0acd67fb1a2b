import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { withdrawConsentAction } from "@/lib/investigations/consents/actions";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import { submitProposalAction } from "@/lib/investigations/decision/actions";
import {
  answerCheckAction,
  destroyExtractAction,
  requestChecksAction,
  reviewEntryAction,
} from "@/lib/investigations/register-checks/actions";
import { checksPage } from "@/lib/investigations/register-checks/queries";
import { today } from "@/lib/platform/clock";
import { addDays, addMonths, dayFromDb } from "@/lib/platform/dates";
import { actorOf, asJob, auditOf, makeUser } from "../../../support/actors";
import {
  checks,
  consent,
  doWork,
  makeUnit,
  type Opened,
  openFile,
  outcomeInput,
  type Unit,
} from "../arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const askInput = (file: Opened, change: Record<string, unknown> = {}) => ({
  investigationId: file.id,
  personId: file.adultIds[0],
  registers: ["CRIMINAL_RECORD", "SUSPICION"],
  requestedOn: today(),
  obtainedBy: "AUTHORITY",
  ...change,
});
const checkOf = (file: Opened, register = "CRIMINAL_RECORD" as const) =>
  asJob((tx) =>
    tx.registerCheck.findFirstOrThrow({
      where: { investigationId: file.id, register },
      orderBy: { id: "desc" },
    }),
  );
const adultOf = (file: Opened) => file.adultIds[0] ?? "";

describe("asking the registers", () => {
  test("makes one row a register, each logged with the person", async () => {
    const file = await openFile(unit);
    await act(requestChecksAction, unit.lead, askInput(file));
    const page = await checksPage(unit.lead, file.id);
    expect(page?.checks.map(({ register, result }) => [register, result])).toEqual([
      ["CRIMINAL_RECORD", null],
      ["SUSPICION", null],
    ]);
    expect(await auditOf(adultOf(file))).toMatchObject([
      { event: "register-check.requested", detail: { registers: "CRIMINAL_RECORD SUSPICION" } },
    ]);
  });

  test.each([
    [{ registers: ["SOCIAL"] }, "registers", /samtycke saknas/],
    [{ obtainedBy: "APPLICANT" }, "registers", /enheten begär själv/],
    [{ registers: [] }, "registers", /minst ett register/],
    [{ requestedOn: addDays(today(), 2) }, "requestedOn", /i dag eller tidigare/],
    [{ personId: "0190a000-0000-7000-8000-000000000001" }, "personId", /Välj en av de vuxna/],
    [{ personId: "" }, "personId", /Välj/],
    [{ obtainedBy: "" }, "obtainedBy", /Välj/],
  ])("%o is refused at %s", async (change, field, text) => {
    const file = await openFile(unit);
    await expect(act(requestChecksAction, unit.lead, askInput(file, change))).rejects.toMatchObject(
      {
        fields: { [field]: [expect.stringMatching(text)] },
      },
    );
  });

  test("not without the personal identity number, and not twice while it waits", async () => {
    const nameless = { givenName: "Eva", familyName: "Ekstam", personalNumber: "" };
    const file = await openFile(unit, { adults: [nameless] });
    await expect(act(requestChecksAction, unit.lead, askInput(file))).rejects.toThrow(
      /personnumret saknas/,
    );
    const whole = await openFile(unit);
    await act(requestChecksAction, unit.lead, askInput(whole));
    await expect(act(requestChecksAction, unit.lead, askInput(whole))).rejects.toThrow(
      /väntas redan/,
    );
  });

  test("a consent that was taken back blocks what needs it, and nothing else", async () => {
    const file = await openFile(unit);
    await consent(file, adultOf(file), consentPurposes);
    const given = await asJob((tx) =>
      tx.consent.findFirstOrThrow({
        where: { investigationId: file.id, purpose: "SOCIAL_REGISTER" },
      }),
    );
    const back = { consentId: given.id, withdrawnOn: today() };
    await act(withdrawConsentAction, unit.lead, back);
    const social = askInput(file, { registers: ["SOCIAL"] });
    await expect(act(requestChecksAction, unit.lead, social)).rejects.toThrow(/samtycke saknas/);
    await act(requestChecksAction, unit.lead, askInput(file, { registers: ["SOCIAL_INSURANCE"] }));
  });

  test("is for the investigators alone", async () => {
    const file = await openFile(unit);
    await expect(act(requestChecksAction, unit.manager, askInput(file))).rejects.toThrow(/Bara de/);
    await expect(act(requestChecksAction, unit.other, askInput(file))).rejects.toThrow(
      /finns inte/,
    );
  });
});

describe("the answers", () => {
  test("no entry is valid for twelve months from the answer; the assessment is sealed", async () => {
    const file = await openFile(unit);
    await act(requestChecksAction, unit.lead, askInput(file, { registers: ["CRIMINAL_RECORD"] }));
    const { id: checkId } = await checkOf(file);
    const receivedOn = today();
    const answer = { checkId, receivedOn, result: "NO_ENTRY", assessment: "Inget att tillägga" };
    await act(answerCheckAction, unit.second, answer);
    const row = await checkOf(file);
    expect(row.validUntil && dayFromDb(row.validUntil)).toBe(addMonths(receivedOn, 12));
    expect(row.assessedById).toBe(unit.second.userId);
    expect(row.assessmentEncrypted).toMatch(/^v1:/);
    const page = await checksPage(unit.lead, file.id);
    expect(page?.checks[0]?.assessment).toBe("Inget att tillägga");
    await expect(act(answerCheckAction, unit.lead, answer)).rejects.toThrow(/redan registrerat/);
    await act(destroyExtractAction, unit.lead, { checkId, extractDestroyedOn: today() });
    await expect(
      act(destroyExtractAction, unit.lead, { checkId, extractDestroyedOn: today() }),
    ).rejects.toThrow(/inget utdrag kvar/);
  });

  test.each([
    [{ result: "ENTRY", assessment: "" }, "assessment"],
    [{ result: "" }, "result"],
    [{ receivedOn: addDays(today(), 1) }, "receivedOn"],
    [{ receivedOn: addDays(today(), -40) }, "receivedOn"],
    [{ receivedOn: "i sommar" }, "receivedOn"],
    [{ extractDestroyedOn: addDays(today(), 1) }, "extractDestroyedOn"],
  ])("%o is refused at %s", async (change, field) => {
    const file = await openFile(unit);
    await act(requestChecksAction, unit.lead, askInput(file, { registers: ["CRIMINAL_RECORD"] }));
    const { id: checkId } = await checkOf(file);
    const answer = { checkId, receivedOn: today(), result: "NO_ENTRY", assessment: "", ...change };
    await expect(act(answerCheckAction, unit.lead, answer)).rejects.toMatchObject({
      fields: { [field]: [expect.any(String)] },
    });
  });

  test("an answer that was not obtained can be asked for again", async () => {
    const file = await openFile(unit);
    const asking = { personId: adultOf(file), wanted: ["CRIMINAL_RECORD"] as const };
    await checks(file, { ...asking, result: "NOT_OBTAINED" });
    expect((await checkOf(file)).assessedById).toBeNull();
    await checks(file, asking);
    expect((await checkOf(file)).result).toBe("NO_ENTRY");
  });
});

describe("an entry", () => {
  test("goes to the manager, and no consultant comes past it to suitable", async () => {
    const file = await openFile(unit);
    await doWork(file, { register: "SUSPICION" });
    await checks(file, { personId: adultOf(file), wanted: ["SUSPICION"], result: "ENTRY" });
    const tasks = () =>
      asJob((tx) =>
        tx.task.findMany({
          where: { subjectId: file.id, kind: "REGISTER_ENTRY_REVIEW", doneAt: null },
        }),
      );
    expect(await tasks()).toMatchObject([{ role: "UNIT_MANAGER" }]);
    const submit = () => act(submitProposalAction, unit.lead, outcomeInput(file.id));
    await expect(submit()).rejects.toThrow(/En sak saknas/);

    const check = await asJob((tx) =>
      tx.registerCheck.findFirstOrThrow({
        where: { investigationId: file.id, register: "SUSPICION" },
      }),
    );
    const judge = (acceptable: string) => ({
      checkId: check.id,
      version: check.version,
      acceptable,
      reasons: "Åtalet är nedlagt",
    });
    await expect(act(reviewEntryAction, unit.lead, judge("yes"))).rejects.toThrow(/behörighet/);
    await expect(
      act(reviewEntryAction, unit.manager, { ...judge("yes"), reasons: "" }),
    ).rejects.toMatchObject({ fields: { reasons: [expect.any(String)] } });
    await act(reviewEntryAction, unit.manager, judge("yes"));
    expect(await tasks()).toEqual([]);
    const page = await checksPage(unit.lead, file.id);
    expect(page?.checks.find(({ id }) => id === check.id)).toMatchObject({
      assessment: "En gammal bot",
      reasons: "Åtalet är nedlagt",
      reviewedBy: "Chris Chef",
      isEntryAcceptable: true,
    });
    await expect(act(reviewEntryAction, unit.manager, judge("no"))).rejects.toThrow(/redan bedömd/);
    await submit();
  });

  test("judged to stand in the way blocks suitable, not the negative outcome", async () => {
    const file = await openFile(unit);
    await doWork(file, { register: "CRIMINAL_RECORD" });
    await checks(file, { personId: adultOf(file), wanted: ["CRIMINAL_RECORD"], result: "ENTRY" });
    const negative = outcomeInput(file.id, { outcome: "NOT_SUITABLE" });
    await expect(act(submitProposalAction, unit.lead, negative)).rejects.toThrow(/En sak saknas/);
    const { id: checkId, version } = await checkOf(file);
    const judge = { checkId, version, acceptable: "no", reasons: "Våldsbrott mot barn" };
    await act(reviewEntryAction, unit.manager, judge);
    await expect(act(submitProposalAction, unit.lead, outcomeInput(file.id))).rejects.toMatchObject(
      { fields: { "": [expect.stringMatching(/hindrar uppdraget/)] } },
    );
    await act(submitProposalAction, unit.lead, negative);
  });

  test("is never judged by an investigator, whatever other role", async () => {
    const both = await actorOf(await makeUser(["CONSULTANT", "UNIT_MANAGER"]));
    const file = await openFile({ ...unit, lead: both });
    await checks(file, { personId: adultOf(file), wanted: ["SUSPICION"], result: "ENTRY" });
    const check = await asJob((tx) =>
      tx.registerCheck.findFirstOrThrow({ where: { investigationId: file.id } }),
    );
    const judge = {
      checkId: check.id,
      version: check.version,
      acceptable: "yes",
      reasons: "Litet",
    };
    await expect(act(reviewEntryAction, both, judge)).rejects.toThrow(/Den som utreder/);
  });

  test("an answer grown old must be asked for again", async () => {
    const file = await openFile(unit);
    await doWork(file, { register: "SUSPICION" });
    const receivedOn = addDays(today(), -400);
    await checks(file, { personId: adultOf(file), wanted: ["SUSPICION"], receivedOn });
    await expect(act(submitProposalAction, unit.lead, outcomeInput(file.id))).rejects.toMatchObject(
      { fields: { "": [expect.stringMatching(/för gammalt/)] } },
    );
  });
});
