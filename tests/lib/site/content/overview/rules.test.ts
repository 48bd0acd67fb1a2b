import { describe, expect, test } from "vitest";
import { isBehind, isOverdue, stateOf } from "@/lib/site/content/overview/rules";

const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe("a page's state", () => {
  const draft = { publishedAt: null, replacedAt: null };
  const shown = { publishedAt: at("2026-01-01"), replacedAt: null };
  const earlier = { publishedAt: at("2026-01-01"), replacedAt: at("2026-02-01") };
  test.each([
    [[draft], "DRAFT"],
    [[draft, shown], "PUBLISHED"],
    [[earlier], "WITHDRAWN"],
    [[draft, earlier], "WITHDRAWN"],
  ])("%#", (versions, state) => {
    expect(stateOf(versions)).toBe(state);
  });
});

test("a page asks to be read through when more than a year has gone", () => {
  expect(isOverdue("2025-11-28", "2026-11-28")).toBe(false);
  expect(isOverdue("2025-11-27", "2026-11-28")).toBe(true);
  expect(isOverdue(null, "2026-11-28")).toBe(false);
});

describe("a translation", () => {
  const source = { id: "b", publishedAt: at("2026-03-01") };
  test.each([
    [{ sourceVersionId: "b", publishedAt: at("2026-01-01") }, false],
    [{ sourceVersionId: "a", publishedAt: at("2026-04-01") }, true],
    [{ sourceVersionId: null, publishedAt: at("2026-02-01") }, true],
    [{ sourceVersionId: null, publishedAt: at("2026-04-01") }, false],
    [{ sourceVersionId: null, publishedAt: null }, false],
  ])("%# is behind its Swedish text or not", (translation, behind) => {
    expect(isBehind(source, translation)).toBe(behind);
  });
  test("of what is not published in Swedish is not behind it", () => {
    expect(isBehind(undefined, { sourceVersionId: "a", publishedAt: null })).toBe(false);
  });
});
