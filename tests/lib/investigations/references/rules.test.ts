import { expect, test } from "vitest";
import { consentNeededFor } from "@/lib/investigations/references/rules";
import { type ReferenceRelation, relationLabels } from "@/lib/investigations/references/texts";

test("earlier clients need a consent of their own, all others the common one", () => {
  for (const relation of Object.keys(relationLabels) as ReferenceRelation[]) {
    expect(consentNeededFor(relation)).toBe(
      relation === "EARLIER_CLIENT" ? "EARLIER_CLIENTS" : "REFERENCES",
    );
  }
});
