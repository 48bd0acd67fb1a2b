import { expect, test } from "vitest";
import { defaults } from "@/lib/settings/rules";
import { shippedPages } from "../../../support/shipped-content";

const privacy = shippedPages.find(
  ({ path, language }) => path === "/om/personuppgifter" && language === "sv",
);
const kept = new Map(
  (privacy?.body ?? "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 4)
    .map(([, what = "", howLong = ""]) => [what, howLong]),
);

// What the page promises is what the nightly disposals are set to.
test.each([
  ["Önskan om att bli uppringd", `${defaults.callbackRetentionMonths} månader efter samtalet`],
  [
    "Meddelande till oss, eller en brist du har anmält",
    `${defaults.messageRetentionMonths} månader efter svaret`,
  ],
  [
    "Svar på om en sida hjälpte",
    `${defaults.feedbackRetentionMonths} månader, utan uppgift om vem som svarade`,
  ],
])("%s is kept as long as the page on personal data says", (what, howLong) => {
  expect(kept.get(what)).toBe(howLong);
});

test("who came to a meeting is forgotten when the page on personal data says", () => {
  expect(kept.get("Anmälan till en informationsträff")).toBe("En månad efter träffen");
  expect(defaults.eventRetentionMonths).toBe(1);
});
