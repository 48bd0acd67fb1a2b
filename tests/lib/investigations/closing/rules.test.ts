import { expect, test } from "vitest";
import { closingFault } from "@/lib/investigations/closing/rules";
import { InvestigationState } from "@/lib/platform/generated/enums";

const manager = { isInvestigator: false, decides: true, fault: null };
const investigator = { isInvestigator: true, decides: false, fault: "INVESTIGATOR" as const };
const both = { isInvestigator: true, decides: true, fault: "INVESTIGATOR" as const };
const other = { isInvestigator: false, decides: false, fault: null };

test.each([
  ["WITHDRAWN", investigator, null],
  ["WITHDRAWN", manager, null],
  ["WITHDRAWN", other, "NOT_INVOLVED"],
  ["DISCONTINUED", manager, null],
  ["DISCONTINUED", investigator, "NOT_DECIDER"],
  ["DISCONTINUED", both, "INVESTIGATOR"],
  ["DISCONTINUED", other, "NOT_DECIDER"],
] as const)("%s by %o: %s", (outcome, who, fault) => {
  expect(closingFault({ outcome, state: "OPEN", ...who })).toBe(fault);
});

test("not while it lies with the decider, and not twice", () => {
  const may = Object.values(InvestigationState).filter(
    (state) => closingFault({ outcome: "WITHDRAWN", state, ...manager }) === null,
  );
  expect(may).toEqual(["OPEN", "ON_HOLD", "COMMUNICATED"]);
});
