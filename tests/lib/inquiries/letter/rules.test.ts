import { expect, test } from "vitest";
import { letterPlace } from "@/lib/inquiries/letter/rules";

test("each letter is sealed to its own row", () => {
  expect(letterPlace("a")).not.toEqual(letterPlace("b"));
});
