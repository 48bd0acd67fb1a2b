import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaults } from "@/lib/settings/rules";
import { cookies } from "@/lib/site/cookies/texts";

test("a form that is begun is kept as long as the pages say", () => {
  const form = cookies.find(({ name }) => name === "hemvist.form");
  expect(defaults.inquiryDraftHours).toBe(24);
  expect(form?.kept).toMatch(/^Ett dygn .* 30 dagar/);
  expect(defaults.inquiryDraftDays).toBe(30);
  const privacy = readFileSync(
    path.resolve(import.meta.dirname, "../../../../components/site/privacy.tsx"),
    "utf8",
  );
  expect(privacy).not.toMatch(/24 timmar/);
});
