import { describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { writeToFamilyAction, writeToUnitAction } from "@/lib/inquiries/messages/actions";
import { staffMessages } from "@/lib/inquiries/messages/queries";
import { sendFilesAction } from "@/lib/inquiries/uploads/actions";
import { askForUploadAction } from "@/lib/inquiries/uploads/staff/actions";
import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import { withdrawOwnMatterAction } from "@/lib/investigations/family/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor } from "../../../support/actors";
import { newcomer } from "../../../support/family";
import { investigate, makeFamily, refusalTo } from "../family-arrange";
import { mailsTo, openTasks } from "../inquiry-arrange";
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

  test("goes along to the lead of the investigation, and ends with it", async () => {
    const family = await makeFamily();
    const { inquiryId, eva, unit } = family;
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: inquiryId }, data: { assignedToId: unit.other.userId } }),
    );
    await act(writeToUnitAction, eva.actor, message());
    await act(sendFilesAction, eva.actor, sending());
    const investigationId = await investigate(family);
    expect(await openTasks(inquiryId)).toEqual([]);
    await act(writeToUnitAction, eva.actor, message());
    const asked = (await openTasks(investigationId)).filter(({ kind }) =>
      kind.startsWith("FAMILY"),
    );
    const { number } = await asJob((tx) =>
      tx.investigation.findUniqueOrThrow({ where: { id: investigationId } }),
    );
    const leads = { userId: unit.lead.userId, matterNumber: number };
    expect(asked).toMatchObject([
      { kind: "FAMILY_ANSWER", ...leads },
      { kind: "FAMILY_UPLOAD", ...leads },
    ]);
    await act(withdrawOwnMatterAction, eva.actor, {});
    const ending = { investigationId, outcome: "WITHDRAWN", reason: "Livet blev ett annat" };
    await act(closeInvestigationAction, unit.lead, ending);
    expect(await openTasks(investigationId)).toEqual([]);
  });

  test("of a second adult who has not said yes is none: nobody writes, asks or mails it", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    await asJob((tx) =>
      tx.inquiryAdult.update({ where: { id: jon.id }, data: { joinedAt: null, userId: null } }),
    );
    const written = { inquiryId, messageId: uuidv7(), body: "Hej" };
    await act(writeToFamilyAction, unit.lead, written);
    for (const [action, input] of [
      [writeToFamilyAction, { ...written, messageId: uuidv7(), adultId: jon.id }],
      [askForUploadAction, { askId: uuidv7(), adultId: jon.id, kind: "HOME" }],
    ] as const) {
      expect(await refusalTo(action, unit.lead, input)).toContain("inte med på ansökan");
    }
    expect(await mailsTo(eva.email)).toHaveLength(1);
    expect(await mailsTo(jon.email)).toEqual([]);
    expect((await staffMessages(unit.lead, { inquiryId, thread: undefined }))?.adults).toEqual([
      expect.objectContaining({ id: eva.id }),
    ]);
    const shared = { ...message(), to: "BOTH" };
    expect(await refusalTo(writeToUnitAction, eva.actor, shared)).toContain("inte två");
  });

  test("is nobody's who is no adult of a family", async () => {
    for (const actor of [await newcomer(), await makeActor(["APPLICANT"])]) {
      await refusalTo(writeToUnitAction, actor, message());
      await refusalTo(sendFilesAction, actor, sending());
    }
  });
});
