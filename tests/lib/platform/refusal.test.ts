import { expect, it } from "vitest";
import { Refusal, refuse } from "@/lib/platform/refusal";

it("carries its text and the fields it concerns", () => {
  const fields = { endsOn: ["Välj ett senare datum"] };
  const caught = thrownBy(() => refuse("Rätta datumet", fields));
  expect(caught).toBeInstanceOf(Refusal);
  expect(caught).toMatchObject({ name: "Refusal", message: "Rätta datumet", fields });
});

it("has no fields when none are named", () => {
  expect(thrownBy(() => refuse("Nej"))).toMatchObject({ fields: {} });
});

function thrownBy(deed: () => never): unknown {
  try {
    return deed();
  } catch (error) {
    return error;
  }
}
