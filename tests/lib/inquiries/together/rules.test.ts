import { describe, expect, test } from "vitest";
import { inquiryMachine, isOpen } from "@/lib/inquiries/rules";
import { missingForUndo, outcomeFor, standsAsLeft } from "@/lib/inquiries/together/rules";
import { assignTogetherSchema, chosenQuery, MOST_TOGETHER } from "@/lib/inquiries/together/schema";
import { InquiryState } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";

describe.each(Object.values(InquiryState))("from %s", (state) => {
  test("is given to somebody exactly while it is open, and rests where the table says so", () => {
    expect(outcomeFor("ASSIGN", { state, version: 3 }, 3) === "DONE").toBe(isOpen(state));
    const mayRest = inquiryMachine.canGo(state, "PARKED");
    expect(outcomeFor("PARK", { state, version: 3 }, 3) === "DONE").toBe(mayRest);
  });
});

test("what somebody has changed since it was chosen is left", () => {
  expect(outcomeFor("ASSIGN", { state: "RECEIVED", version: 4 }, 3)).toBe("CHANGED");
  expect(standsAsLeft({ outcome: "DONE", versionAfter: 4 }, { version: 4 })).toBe(true);
  expect(standsAsLeft({ outcome: "DONE", versionAfter: 4 }, { version: 5 })).toBe(false);
  expect(standsAsLeft({ outcome: "CHANGED", versionAfter: 4 }, { version: 4 })).toBe(false);
});

test("can be undone for a day, once", () => {
  const doneAt = new Date("2026-11-20T09:00:00Z");
  const done = { doneAt, undoneAt: null };
  expect(missingForUndo(done, new Date("2026-11-21T09:00:00Z"))).toBeNull();
  expect(missingForUndo(done, new Date("2026-11-21T09:00:01Z"))).toContain("24 timmar");
  expect(missingForUndo({ doneAt, undoneAt: doneAt }, doneAt)).toContain("redan");
});

describe("what the form carries along", () => {
  const input = (chosen: unknown) => ({ key: uuidv7(), userId: uuidv7(), chosen });
  const messages = (chosen: unknown) =>
    assignTogetherSchema.safeParse(input(chosen)).error?.issues.map(({ message }) => message);

  test("one or many, each once", () => {
    const id = uuidv7();
    expect(assignTogetherSchema.parse(input(`${id}:2`)).chosen).toEqual([{ id, version: 2 }]);
    expect(assignTogetherSchema.parse(input([`${id}:2`, `${id}:2`])).chosen).toHaveLength(1);
  });

  test("none, nonsense and too many are refused", () => {
    expect(messages(undefined)).toEqual(["Välj minst en anmälan i listan"]);
    expect(messages("x")).toHaveLength(1);
    const many = Array.from({ length: MOST_TOGETHER + 1 }, () => `${uuidv7()}:1`);
    expect(messages(many)).toEqual([`Välj högst ${MOST_TOGETHER} anmälningar åt gången`]);
  });

  test("an address passes over what is no id", () => {
    const id = uuidv7();
    expect(chosenQuery.parse({ id: ["x", id, id] }).id).toEqual([id]);
    expect(chosenQuery.parse({}).id).toEqual([]);
  });
});
