import { describe, expect, it } from "vitest";
import {
  isMatterOpen,
  type Matter,
  numberOfMatter,
  stageOfMatter,
  subjectsOfMatter,
} from "@/lib/inquiries/matter/rules";
import { closedText, staffClosedText } from "@/lib/inquiries/matter/texts";
import { InquiryState, InvestigationState } from "@/lib/platform/generated/enums";

const inquiry: Matter = {
  inquiryId: "q",
  inquiryNumber: "HV-1",
  investigation: null,
  stage: "IN_CONTACT",
  handler: null,
  secondId: null,
};
const investigated: Matter = {
  ...inquiry,
  investigation: { id: "i", number: "HV-2", isAssessed: false },
};

describe("a family's matter", () => {
  it("is the inquiry, and the investigation once there is one", () => {
    expect(subjectsOfMatter(inquiry)).toEqual([{ type: "INQUIRY", id: "q" }]);
    expect(subjectsOfMatter(investigated)[0]).toEqual({ type: "INVESTIGATION", id: "i" });
    expect([numberOfMatter(inquiry), numberOfMatter(investigated)]).toEqual(["HV-1", "HV-2"]);
  });

  it("is open until its end, and then says why it is not", () => {
    for (const inquiryState of Object.values(InquiryState)) {
      for (const investigationState of [null, ...Object.values(InvestigationState)]) {
        const stage = stageOfMatter({ inquiryState, investigationState, isAssessed: true });
        const isOpen = isMatterOpen(stage);
        expect([stage, closedText(stage) === null, staffClosedText(stage) === null]).toEqual([
          stage,
          isOpen,
          isOpen,
        ]);
      }
    }
    const stage = (state: "CONVERTED" | "UNREACHABLE" | "WITHDRAWN") =>
      isMatterOpen(
        stageOfMatter({ inquiryState: state, investigationState: null, isAssessed: false }),
      );
    expect([stage("CONVERTED"), stage("UNREACHABLE"), stage("WITHDRAWN")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
