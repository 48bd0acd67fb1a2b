import { expect, test } from "vitest";
import { keptUntil } from "@/lib/inquiries/form/draft/rules";

const now = new Date("2026-11-21T10:00:00Z");
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test.each([
  ["a day from now", { hours: 24 }, 24],
  ["longer than it was", { hours: 24, orLonger: after(3) }, 24],
  ["never shorter", { hours: 24, orLonger: after(720) }, 720],
])("a form under way is kept %s", (...[, limits, hours]) => {
  expect(keptUntil(now, limits)).toEqual(after(hours));
});
