import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaults } from "@/lib/settings/rules";
import { cookies } from "@/lib/site/cookies/texts";

test("a form that is begun is kept as long as the pages say", () => {
  const form = cookies.find(({ name }) => name === "hemvist.form");
  expect(form?.kept).toBe(`${defaults.inquiryDraftDays} dagar`);
  const privacy = readFileSync(
    path.resolve(import.meta.dirname, "../../../../components/site/privacy.tsx"),
    "utf8",
  );
  expect(privacy).not.toMatch(/24 timmar/);
});
