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
  const file = path.resolve(
    import.meta.dirname,
    "../../../../prisma/content/sv/om.personuppgifter.md",
  );
  const privacy = readFileSync(file, "utf8");
  const line = privacy.split("\n").find((each) => /^\| Påbörjat formulär/.test(each));
  expect(line).toMatch(/dygn.*30 dagar/);
});
