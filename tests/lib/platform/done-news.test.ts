import { expect, test } from "vitest";
import { doneNews } from "@/lib/platform/done-news";

const news = doneNews({ sparad: "Det är sparat.", "ta-bort": "Det är borta." });

test("a deed leads to a page whose address says which news to show", () => {
  expect(news.done("/hem/1", "ta-bort")).toEqual({
    message: "Det är borta.",
    goTo: "/hem/1?klart=ta-bort",
  });
  expect(news.path("/hem", "sparad")).toBe("/hem?klart=sparad");
});

test.each([
  ["sparad", "Det är sparat."],
  ["annat", null],
  ["toString", null],
  [["sparad", "ta-bort"], null],
  [undefined, null],
])("an address that says %j shows %j", (sent, text) => {
  expect(news.text(sent)).toBe(text);
});
