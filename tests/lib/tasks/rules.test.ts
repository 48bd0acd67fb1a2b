import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/platform/dates";
import { taskGroup } from "@/lib/tasks/rules";

describe("taskGroup", () => {
  // 2026-11-18 is a Wednesday.
  test.each<[Day, string]>([
    ["2026-11-17", "overdue"],
    ["2025-01-01", "overdue"],
    ["2026-11-18", "today"],
    ["2026-11-19", "soon"],
    ["2026-11-25", "soon"],
    ["2026-11-26", "later"],
  ])("%s is %s on Wednesday 18 November 2026", (dueOn, group) => {
    expect(taskGroup(dueOn, "2026-11-18")).toBe(group);
  });

  test("on a Sunday what Monday brings is near", () => {
    expect(taskGroup("2026-11-22", "2026-11-22")).toBe("today");
    expect(taskGroup("2026-11-23", "2026-11-22")).toBe("soon");
  });

  test("what is near is within seven days, whatever the day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 1, max: 20 }),
        (offset, ahead) => {
          const today = addDays("2024-01-01", offset);
          expect(taskGroup(addDays(today, ahead), today)).toBe(ahead <= 7 ? "soon" : "later");
        },
      ),
    );
  });
});
