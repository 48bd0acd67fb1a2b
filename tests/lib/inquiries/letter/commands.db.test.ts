import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { closeInquiryAction, reopenInquiryAction } from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { familyLetter, staffLetter } from "@/lib/inquiries/letter/queries";
import { reasonParagraphs } from "@/lib/inquiries/letter/texts";
import { today } from "@/lib/platform/clock";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor } from "../../../support/actors";
import { familyByIdentity, familyByLink } from "../../../support/family";
import { drawn, mailsTo, makeInquiry, someEmail } from "../inquiry-arrange";

let staff: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
});

const close = async (id: string, form: object = {}) => {
  const input = { ...(await drawn(id)), reason: "HOME_NOT_FIT", toldOn: today(), ...form };
  await act(closeInquiryAction, staff, input);
};

describe("the letter of a closing", () => {
  test("is read by the family and by staff as it was sent, and staff see that it was opened", async () => {
    const email = someEmail();
    const id = await makeInquiry(staff, { email });
    await close(id, { personal: "Tack för samtalet.", tellByMail: "on" });
    const family = await familyByIdentity(id);
    const [line] = (await familyInquiry(family, undefined))?.letters ?? [];
    expect((await inquiryFile(staff, id))?.letters).toMatchObject([{ id: line?.id, readAt: null }]);
    const own = await familyLetter(family, line?.id ?? "");
    expect(own?.letter.sections[0]?.paragraphs).toEqual([
      reasonParagraphs.HOME_NOT_FIT,
      "Tack för samtalet.",
    ]);
    expect(await staffLetter(staff, { inquiryId: id, letterId: line?.id ?? "" })).toEqual(own);
    expect((await inquiryFile(staff, id))?.letters[0]?.readAt).toBeInstanceOf(Date);

    const mail = (await mailsTo(email)).find(({ template }) => template === "inquiry-written");
    const said = JSON.stringify(mail?.params);
    expect(said).toContain("brev");
    expect(said).not.toContain("Tack för samtalet");
    expect(said).not.toContain(reasonParagraphs.HOME_NOT_FIT);
  });

  test("is no other family's", async () => {
    const [one, other] = [await makeInquiry(staff), await makeInquiry(staff)];
    await close(one);
    const [line] = (await inquiryFile(staff, one))?.letters ?? [];
    expect(await familyLetter(await familyByIdentity(other), line?.id ?? "")).toBeNull();
    const elsewhere = { inquiryId: other, letterId: line?.id ?? "" };
    expect(await staffLetter(staff, elsewhere)).toBeNull();
    expect(await familyLetter(await familyByIdentity(one), uuidv7())).toBeNull();
    // What is secret asks for more than that the mail was opened.
    const byLink = familyLetter(await familyByLink(one), line?.id ?? "");
    await expect(byLink).rejects.toThrow("without permission");
  });

  test("lies encrypted, and a second closing writes a second letter", async () => {
    const id = await makeInquiry(staff);
    await close(id, { personal: "Hemliga ord" });
    await act(reopenInquiryAction, staff, await drawn(id));
    await close(id, { reason: "NO_NEED" });
    const rows = await asJob((tx) => tx.inquiryLetter.findMany({ where: { inquiryId: id } }));
    expect(rows).toHaveLength(2);
    expect(rows.map(({ contentEncrypted }) => contentEncrypted).join()).not.toContain("Hemliga");
  });

  test("cannot be told of by mail where there is no address: nothing is closed", async () => {
    const id = await makeInquiry(staff, { email: "" });
    await expect(close(id, { tellByMail: "on" })).rejects.toThrow("ingen e-postadress");
    expect((await inquiryFile(staff, id))?.letters).toEqual([]);
  });
});
