import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type Machine, machine } from "@/lib/platform/machine";
import { Refusal } from "@/lib/platform/refusal";

const door = machine({
  initial: "CLOSED",
  states: { CLOSED: ["OPEN", "LOCKED"], OPEN: ["CLOSED"], LOCKED: [] },
});

describe("machine", () => {
  it("keeps the names of the states", () => {
    expectTypeOf(door).toEqualTypeOf<Machine<"CLOSED" | "OPEN" | "LOCKED">>();
    expect(door.states).toEqual(["CLOSED", "OPEN", "LOCKED"]);
    expect(door.initial).toBe("CLOSED");
  });

  it("does not compile with a target or a start that is no state", () => {
    // @ts-expect-error: AJAR is no state
    machine({ initial: "OPEN", states: { OPEN: ["AJAR"] } });
    // @ts-expect-error: AJAR is no state
    machine({ initial: "AJAR", states: { OPEN: [] } });
    // @ts-expect-error: AJAR is no state
    expect(door.canGo("OPEN", "AJAR")).toBe(false);
  });

  it.each([
    ["CLOSED", "OPEN", true],
    ["CLOSED", "LOCKED", true],
    ["CLOSED", "CLOSED", false],
    ["OPEN", "CLOSED", true],
    ["OPEN", "LOCKED", false],
    ["LOCKED", "CLOSED", false],
  ] as const)("%s to %s: %s", (from, to, expected) => {
    expect(door.canGo(from, to)).toBe(expected);
    expect(door.next(from).includes(to)).toBe(expected);
    if (expected) expect(() => door.assertGo(from, to)).not.toThrow();
    else expect(() => door.assertGo(from, to)).toThrow(Refusal);
  });

  it("knows which states are final", () => {
    expect(door.states.filter(door.isFinal)).toEqual(["LOCKED"]);
  });

  it("prints itself", () => {
    expect(door.diagram()).toBe(
      [
        "stateDiagram-v2",
        "  [*] --> CLOSED",
        "  CLOSED --> OPEN",
        "  CLOSED --> LOCKED",
        "  OPEN --> CLOSED",
        "  LOCKED --> [*]",
      ].join("\n"),
    );
  });

  it("never leaves the table, whatever is asked", () => {
    const state = fc.constantFrom(...door.states);
    fc.assert(
      fc.property(state, state, (from, to) => {
        expect(door.canGo(from, to)).toBe(door.diagram().includes(`${from} --> ${to}`));
      }),
    );
  });
});
