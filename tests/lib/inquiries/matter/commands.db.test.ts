import { describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { writeToUnitAction } from "@/lib/inquiries/messages/actions";
import { sendFilesAction } from "@/lib/inquiries/uploads/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor } from "../../../support/actors";
import { newcomer } from "../../../support/family";
import { makeFamily, refusalTo } from "../family-arrange";
import { openTasks } from "../inquiry-arrange";
import { sending } from "../uploads/arrange";

const message = () => ({ to: "OWN", messageId: uuidv7(), body: "Hej" });

describe("a family's deed", () => {
  test("gives the handler one task of a kind, and nobody in particular while there is none", async () => {
    const { inquiryId, eva } = await makeFamily();
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: inquiryId }, data: { assignedToId: null } }),
    );
    await act(writeToUnitAction, eva.actor, message());
    await act(sendFilesAction, eva.actor, sending());
    await act(sendFilesAction, eva.actor, sending());
    expect(await openTasks(inquiryId)).toMatchObject([
      { kind: "FAMILY_ANSWER", userId: null, role: "CONSULTANT" },
      { kind: "FAMILY_UPLOAD", userId: null, role: "CONSULTANT" },
    ]);
  });

  test("is nobody's who is no adult of a family", async () => {
    for (const actor of [await newcomer(), await makeActor(["APPLICANT"])]) {
      await refusalTo(writeToUnitAction, actor, message());
      await refusalTo(sendFilesAction, actor, sending());
    }
  });
});
