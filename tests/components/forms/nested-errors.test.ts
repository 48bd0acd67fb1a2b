import { expect, it } from "vitest";
import { nestedErrors } from "@/components/forms/nested-errors";

it("turns a tree of errors into dotted names", () => {
  expect(
    nestedErrors({
      name: { type: "too_small", message: "Skriv ditt namn" },
      adults: [undefined, { age: { type: "custom", message: "Skriv åldern" } }],
      children: { root: { type: "custom", message: "Lägg till ett barn" } },
    } as never),
  ).toEqual({
    name: ["Skriv ditt namn"],
    "adults.1.age": ["Skriv åldern"],
    children: ["Lägg till ett barn"],
  });
});
