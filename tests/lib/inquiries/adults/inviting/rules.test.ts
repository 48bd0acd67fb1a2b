import { describe, expect, test } from "vitest";
import { LIMITED_MS, mayInviteNow } from "@/lib/inquiries/adults/inviting/rules";

const now = new Date("2026-11-20T12:00:00Z");
const ago = (...minutes: number[]) =>
  minutes.map((each) => new Date(now.getTime() - each * 60_000));

describe("how often a family invites", () => {
  test.each([
    ["never before", [], true],
    ["twice in the hour", [1, 59], true],
    ["three times in the hour", [1, 30, 59], false],
    ["once of them an hour ago", [1, 30, 60], true],
    ["four times in the day", [61, 120, 600, 1439], true],
    ["five times in the day", [61, 120, 600, 700, 1439], false],
    ["once of them a day ago", [61, 120, 600, 700, 1440], true],
  ])("%s", (_when, minutes, may) => {
    expect(mayInviteNow(ago(...minutes), now)).toBe(may);
  });

  test("is looked at a day back", () => {
    expect(LIMITED_MS).toBe(24 * 3_600_000);
  });
});
