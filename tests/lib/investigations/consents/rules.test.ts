import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ConsentFacts,
  consentPurposes,
  consentsNow,
} from "@/lib/investigations/consents/rules";

test("what stands is what was given and not taken back, of that person alone", () => {
  const consent = fc.record({
    personId: fc.constantFrom("eva", "ali"),
    purpose: fc.constantFrom(...consentPurposes),
    isWithdrawn: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(consent), (consents: ConsentFacts[]) => {
      const now = consentsNow(consents, "eva");
      for (const purpose of consentPurposes) {
        const stands = consents.some(
          (each) => each.personId === "eva" && each.purpose === purpose && !each.isWithdrawn,
        );
        expect(now.includes(purpose)).toBe(stands);
      }
    }),
  );
});
