import { describe, expect, test } from "vitest";
import { playwrightCount, vitestCount } from "@/scripts/testing/programs.mjs";
import { chooseSteps, summary } from "@/scripts/testing/steps.mjs";

const outcome = (name: string, passed: number, failed: number) => ({
  name,
  count: { passed, failed },
  seconds: "1.2 s",
});
const step = (name: string) => ({ name, run: async () => undefined });

describe("the verdict", () => {
  test("is the last line and adds up every step", () => {
    const lines = summary([outcome("lint", 1, 0), outcome("unit", 120, 2), outcome("e2e", 30, 1)]);
    expect(lines.at(-1)).toBe("151 passed, 3 failed");
    expect(lines).toHaveLength(6);
    expect(lines[2]).toBe("unit     120       2     1.2 s");
  });

  test("of nothing is nothing", () => {
    expect(summary([]).at(-1)).toBe("0 passed, 0 failed");
  });
});

describe("reports", () => {
  test("of vitest", () => {
    expect(vitestCount('{"numPassedTests":12,"numFailedTests":1}')).toEqual({
      passed: 12,
      failed: 1,
    });
  });

  test("of Playwright: a test that passed at the second try has failed", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(playwrightCount(JSON.stringify(report))).toEqual({ passed: 5, failed: 2 });
  });

  test("one that is missing is a failure", () => {
    expect(vitestCount("")).toEqual({ passed: 0, failed: 1 });
    expect(playwrightCount("")).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the choice of steps", () => {
  const steps = ["lint", "build", "e2e"].map(step);
  const names = (wanted: string[]) =>
    chooseSteps(steps, wanted, { e2e: ["build"] }).map(({ name }) => name);

  test("none named means all", () => expect(names([])).toEqual(["lint", "build", "e2e"]));
  test("one brings what it needs, in order", () =>
    expect(names(["e2e"])).toEqual(["build", "e2e"]));
  test("an unknown name is refused", () => {
    expect(() => names(["e3e"])).toThrow("There is no step e3e; the steps are lint, build, e2e.");
  });
});
