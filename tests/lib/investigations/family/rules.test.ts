import { describe, expect, test } from "vitest";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import {
  consentFault,
  familyTasks,
  mattersSteering,
  openWish,
  promiseOf,
  standingOfTask,
  tasksToDo,
  turnInFile,
  turnInMatter,
} from "@/lib/investigations/family/rules";
import type { OwnFile } from "@/lib/investigations/family/schema";
import { toDoWords } from "@/lib/investigations/family/texts";
import { InvestigationState } from "@/lib/platform/generated/enums";

const today = "2026-11-28";

const fresh: OwnFile = {
  ...{ id: "i", householdId: "h", number: "HV-2026-000001", state: "OPEN" },
  ...{ openedOn: "2026-11-01", goalOn: "2027-01-30", holdUntil: null, personId: "p" },
  lead: { userId: "u", name: "Lena Lind" },
  visits: { have: 0, need: 2 },
  needs: [
    ...consentPurposes.map((detail) => ({ kind: "CONSENT" as const, detail, count: 1 })),
    { kind: "REGISTER_CHECK", detail: "CRIMINAL_RECORD", count: 1 },
    { kind: "REGISTER_CHECK", detail: "ENFORCEMENT", count: 1 },
    { kind: "INTERVIEW", detail: "INDIVIDUAL", count: 1 },
    { kind: "REFERENCE", detail: null, count: 2 },
  ],
  ...{ interviews: 0, references: 0, checks: [], consents: [], awaits: null },
};
const given = (withdrawnOn: OwnFile["openedOn"] | null = null) =>
  consentPurposes.map((purpose, index) => ({
    ...{ id: `c${index}`, purpose, givenOn: "2026-11-03" as const, givenHow: "ELECTRONICALLY" },
    ...{ shownText: null, withdrawnOn },
  }));
const standings = (file: OwnFile) =>
  Object.fromEntries(familyTasks(file).map((task) => [task.code, standingOfTask(task)]));

describe("what is asked of an adult", () => {
  test("at the start: the consents, and what the unit does with the adult", () => {
    expect(standings(fresh)).toEqual({
      ...{ CONSENTS: "NOT_BEGUN", REGISTERS: "NOT_BEGUN", INTERVIEW: "NOT_BEGUN" },
      ...{ VISITS: "NOT_BEGUN", REFERENCES: "NOT_BEGUN" },
    });
    expect(turnInFile(fresh)).toBe("FAMILY");
  });

  test("some consents are a part; one taken back is asked for again", () => {
    expect(standings({ ...fresh, consents: given().slice(0, 2) }).CONSENTS).toBe("PARTLY");
    expect(standings({ ...fresh, consents: given() }).CONSENTS).toBe("DONE");
    expect(standings({ ...fresh, consents: given(today) }).CONSENTS).toBe("NOT_BEGUN");
  });

  test("an extract that the adult brings is the adult's to do, one asked of an authority is not", () => {
    const check = { register: "ENFORCEMENT", obtainedBy: "APPLICANT", isReceived: false } as const;
    const asked = { ...fresh, consents: given(), checks: [check] };
    expect(standings(asked).EXTRACTS).toBe("NOT_BEGUN");
    expect(turnInFile(asked)).toBe("FAMILY");
    const brought = { ...asked, checks: [{ ...check, isReceived: true }] };
    expect(standings(brought).EXTRACTS).toBe("DONE");
    expect(turnInFile(brought)).toBe("UNIT");
  });

  test("a paper that the unit waits for is the adult's to send, but not once all has ended", () => {
    const done = { ...fresh, consents: given() };
    expect(turnInMatter("INVESTIGATED", done, { papers: 0, isTooLate: false })).toBe("UNIT");
    expect(turnInMatter("INVESTIGATED", done, { papers: 1, isTooLate: false })).toBe("FAMILY");
    expect(turnInMatter("INFO_CALL_HELD", null, { papers: 1, isTooLate: false })).toBe("FAMILY");
    expect(turnInMatter("WITHDRAWN", null, { papers: 1, isTooLate: false })).toBe("NOBODY");
    expect(turnInMatter("UNREACHABLE", null, { papers: 0, isTooLate: false })).toBe("FAMILY");
    expect(turnInMatter("UNREACHABLE", null, { papers: 0, isTooLate: true })).toBe("NOBODY");
    expect(tasksToDo(done)).toEqual([]);
    expect(tasksToDo(fresh)).toEqual(["CONSENTS"]);
  });

  test("what is to do is told by name, as it stands in a sentence", () => {
    expect(toDoWords(["Dina samtycken", "ABF-intyg", "En bild av rummet"])).toBe(
      "Det här är kvar för dig: dina samtycken, ABF-intyg och en bild av rummet.",
    );
  });

  test("it is another authority's turn when all the rest is done", () => {
    const checks = [
      { register: "CRIMINAL_RECORD", obtainedBy: "AUTHORITY", isReceived: true },
      { register: "ENFORCEMENT", obtainedBy: "AUTHORITY", isReceived: false },
    ] as const;
    const waiting = {
      ...{ ...fresh, consents: given(), checks: [...checks], interviews: 1, references: 2 },
      visits: { have: 2, need: 2 },
    };
    expect(turnInFile(waiting)).toBe("AUTHORITY");
    expect(turnInFile({ ...waiting, interviews: 0 })).toBe("UNIT");
    // One register is still to be asked.
    expect(turnInFile({ ...waiting, checks: checks.slice(1) })).toBe("UNIT");
  });

  test.each([
    [{ ...fresh, state: "ON_HOLD" as const }, "RESTS"],
    [{ ...fresh, state: "SUBMITTED" as const }, "CLOSED"],
    [{ ...fresh, state: "CLOSED" as const }, "CLOSED"],
    [{ ...fresh, personId: null }, "NO_PERSON"],
    [null, "NO_INVESTIGATION"],
    [fresh, null],
  ])("consents cannot be given yet, and why: case %#", (file, fault) => {
    expect(consentFault(file)).toBe(fault);
    if (file !== null && fault !== null) expect(standings(file).CONSENTS).toBe("NOT_YET");
    if (file !== null && fault !== null) expect(turnInFile(file)).not.toBe("FAMILY");
  });
});

test("a day is promised for the first contact, the end of a pause and the investigation", () => {
  const inquiry = {
    ...{ state: "RECEIVED" as const, sentOn: "2026-11-26" as const },
    ...{ firstContactDueOn: "2026-11-30" as const, parkedUntil: null },
  };
  expect(promiseOf(inquiry, null)).toEqual({
    ...{ kind: "CONTACT", from: "2026-11-26", to: "2026-11-30" },
  });
  expect(promiseOf({ ...inquiry, state: "IN_CONTACT" }, null)).toBeNull();
  const parked = { ...inquiry, state: "PARKED" as const, parkedUntil: "2027-02-01" as const };
  expect(promiseOf(parked, null)).toEqual({ kind: "REST", from: null, to: "2027-02-01" });
  const converted = { ...inquiry, state: "CONVERTED" as const };
  expect(promiseOf(converted, fresh)).toMatchObject({ kind: "INVESTIGATION", to: "2027-01-30" });
  const resting = { ...fresh, state: "ON_HOLD" as const, holdUntil: "2027-01-10" as const };
  expect(promiseOf(converted, resting)).toMatchObject({ kind: "REST", to: "2027-01-10" });
  expect(promiseOf(converted, { ...fresh, state: "CLOSED" })).toBeNull();
});

test("a wish waits for the investigator until it is answered, a pause until its day at most", () => {
  const pause = { kind: "PAUSE" as const, until: "2027-01-10" as const };
  expect(openWish(pause, { awaits: "PAUSE" }, today)).toBe("PAUSE");
  expect(openWish(pause, { awaits: "PAUSE" }, "2027-01-11")).toBeNull();
  for (const kind of ["PAUSE", "RESUME", "WITHDRAW"] as const) {
    const wish = { ...pause, kind };
    expect(openWish(wish, { awaits: kind }, today)).toBe(kind);
    expect(openWish(wish, { awaits: null }, today)).toBeNull();
    expect(openWish(wish, null, today)).toBeNull();
  }
  expect(openWish(null, { awaits: null }, today)).toBeNull();
});

test("what a family may ask for follows the investigation, not the inquiry behind it", () => {
  const none = { mayPause: false, mayWithdraw: false, resumption: null };
  for (const state of Object.values(InvestigationState)) {
    const may = mattersSteering(none, { state, awaits: null });
    expect(may.mayWithdraw, state).toBe(state !== "CLOSED");
    expect(may.mayPause, state).toBe(state !== "CLOSED" && state !== "ON_HOLD");
    expect(may.resumption, state).toBe(state === "ON_HOLD" ? "GO_ON" : null);
  }
  expect(mattersSteering(none, null)).toBe(none);
  expect(mattersSteering(none, { state: "OPEN", awaits: "WITHDRAW" })).toEqual({
    ...{ mayPause: true, mayWithdraw: false, resumption: "GO_ON" },
  });
});
