import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { mailSignInLinks } from "@/lib/inquiries/family/commands";
import { linkRequestPlace } from "@/lib/inquiries/family/rules";
import { closeInquiryAction, parkInquiryAction } from "@/lib/inquiries/handling/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { saveTemplateAction, sendMailAction } from "@/lib/inquiries/mailing/actions";
import { allWordings } from "@/lib/inquiries/mailing/queries";
import { inquiryMails } from "@/lib/inquiries/mails";
import { at } from "@/lib/platform/clock";
import { instantAt } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { drawn, mailsTo, makeInquiry, openTasks, someEmail, stored } from "../inquiry-arrange";

let staff: Actor;
let manager: Actor;

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
  manager = await makeActor(["UNIT_MANAGER"], { name: "Karin Ek" });
});

const on = <Result>(run: () => Promise<Result>) => at(instantAt("2026-11-20", "09:00"), run);
const send = (id: string, code: string, key = uuidv7()) =>
  on(async () => act(sendMailAction, staff, { ...(await drawn(id)), code, key }));
/** Nothing of the outbox but the receipt that every family gets. */
const written = async (email: string) =>
  (await mailsTo(email)).filter(({ template }) => template === "inquiry-written");

describe("a mail to the family", () => {
  test("goes out as it is kept, and counts as an attempt with its next one planned", async () => {
    const email = someEmail();
    const id = await on(() => makeInquiry(staff, { email }));
    await send(id, "UNREACHED");
    const file = await inquiryFile(staff, id);
    const [kept] = file?.mails ?? [];
    expect(kept).toMatchObject({ code: "UNREACHED", who: "Hanna Lind" });
    const [sent] = await written(email);
    const params = sent?.params as Record<string, string>;
    expect(inquiryMails["inquiry-written"](params)).toEqual({
      subject: kept?.subject,
      text: kept?.text,
    });
    expect(kept?.subject).toBe(`Vi har försökt nå dig om ${file?.number}`);
    expect(kept?.text).toMatch(/^Hej Åsa!\n\n/);
    expect(kept?.text).toContain("/min-ansokan/lank");
    expect(file?.attempts).toMatchObject([{ outcome: "MAIL_SENT", note: "Vi nådde dig inte" }]);
    expect(await stored(id)).toMatchObject({ state: "IN_CONTACT" });
    expect(await openTasks(id)).toMatchObject([{ kind: "INQUIRY_CONTACT_AGAIN" }]);
    expect((await auditOf(id)).filter(({ outcome }) => outcome === "DONE").at(-1)).toMatchObject({
      event: "inquiry.mail-sent",
      detail: { template: "UNREACHED", isAttempt: true },
    });
  });

  test("sent twice is one mail", async () => {
    const email = someEmail();
    const id = await on(() => makeInquiry(staff, { email }));
    const form = { ...(await drawn(id)), code: "INVITE_TO_CALL", key: uuidv7() };
    const twice = [form, form].map((input) => on(() => act(sendMailAction, staff, input)));
    await Promise.all(twice);
    expect(await written(email)).toHaveLength(1);
    const sent = (await auditOf(id)).filter(({ event }) => event === "inquiry.mail-sent");
    expect(sent).toHaveLength(1);
  });

  test("beside another on the page has an id of its own, and is never thanked for unsent", async () => {
    const email = someEmail();
    const id = await on(() => makeInquiry(staff, { email }));
    const keys = (await inquiryFile(staff, id))?.readyMails.map(({ key }) => key) ?? [];
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(keys.length);
    const [key] = keys;
    await send(id, "UNREACHED", key);
    await expect(send(id, "INVITE_TO_CALL", key)).rejects.toThrow();
    expect(await written(email)).toHaveLength(1);
  });

  test("of a rest names the promised day", async () => {
    const id = await on(() => makeInquiry(staff));
    await on(async () =>
      act(parkInquiryAction, staff, { ...(await drawn(id)), until: "2027-02-01" }),
    );
    const before = (await openTasks(id)).length;
    await send(id, "RESTING");
    const file = await inquiryFile(staff, id);
    expect(file?.mails[0]?.text).toContain("den 1 februari 2027");
    expect(file?.attempts).toEqual([]);
    expect(await openTasks(id)).toHaveLength(before);
  });

  test("is not sent in another state, without an address, or to protected data", async () => {
    const id = await on(() => makeInquiry(staff));
    await expect(send(id, "RESTING")).rejects.toThrow("passar inte");
    await expect(send(id, "WHATEVER")).rejects.toThrow("Rätta");
    const silent = await on(() => makeInquiry(staff, { email: "" }));
    await expect(send(silent, "UNREACHED")).rejects.toThrow("ingen e-postadress");
    expect((await inquiryFile(staff, silent))?.readyMails).toEqual([]);
    await asJob((tx) =>
      tx.inquiry.update({ where: { id }, data: { protectionLevel: "CONFIDENTIAL" } }),
    );
    await expect(send(id, "UNREACHED")).rejects.toThrow("skyddade uppgifter");
    expect(await stored(silent)).toMatchObject({ state: "RECEIVED", version: 1 });
  });
});

describe("a family whose inquiry looks like a machine's", () => {
  const unreviewed = async (email = someEmail()) => {
    const id = await on(() => makeInquiry(staff, { email }));
    await asJob((tx) => tx.inquiry.update({ where: { id }, data: { reviewReason: "TOO_FAST" } }));
    return id;
  };

  test("is written to first when somebody has looked at it: its link would not come", async () => {
    const email = someEmail();
    const id = await unreviewed(email);
    await expect(send(id, "UNREACHED")).rejects.toThrow("Granska");
    expect((await inquiryFile(staff, id))?.readyMails).toMatchObject([
      { missing: expect.stringContaining("Granska") },
      { missing: expect.stringContaining("Granska") },
      { missing: expect.stringContaining("Granska") },
    ]);
    expect(await written(email)).toEqual([]);
    expect(await stored(id)).toMatchObject({ state: "RECEIVED", version: 1 });
  });

  test("and that has been told is real: closed, its mail leads to its page", async () => {
    const email = someEmail();
    const id = await unreviewed(email);
    const closing = { reason: "NO_NEED", toldOn: "2026-11-20", tellByMail: "on" };
    await on(async () => act(closeInquiryAction, staff, { ...(await drawn(id)), ...closing }));
    expect(await stored(id)).toMatchObject({ state: "NOT_PROCEEDING" });
    expect((await stored(id)).reviewedAt).not.toBeNull();
    expect(await written(email)).toHaveLength(1);
    const requestId = uuidv7();
    await mailSignInLinks({ requestId, sealedEmail: seal(linkRequestPlace(requestId), email) });
    expect((await mailsTo(email)).map(({ template }) => template)).toContain(
      "inquiry-sign-in-link",
    );
  });
});

describe("wording a mail", () => {
  const words = { subject: "Vi söker dig", body: "Ring {telefon}." };
  const wordingOf = async (code: string) =>
    (await allWordings(manager, undefined)).find((each) => each.code === code);

  test("counts from then on, keeps who did it, and leaves what was sent", async () => {
    const id = await on(() => makeInquiry(staff));
    await send(id, "INVITE_TO_MEETING");
    await act(saveTemplateAction, manager, { code: "INVITE_TO_MEETING", no: 0, ...words });
    expect(await wordingOf("INVITE_TO_MEETING")).toMatchObject({
      ...words,
      no: 1,
      savedBy: "Karin Ek",
    });
    const file = await inquiryFile(staff, id);
    expect(file?.mails[0]?.subject).toBe("Välkomna på en informationsträff");
    expect(file?.readyMails.find(({ code }) => code === "INVITE_TO_MEETING")?.subject).toBe(
      "Vi söker dig",
    );
  });

  test("two at once: the second is told", async () => {
    const forms = [words, words].map((each) => ({ code: "UNREACHED", no: 0, ...each }));
    const answers = await Promise.allSettled(
      forms.map((input) => act(saveTemplateAction, manager, input)),
    );
    const lost = answers.filter((answer) => answer.status === "rejected");
    expect(lost.map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining("hann ändra mallen"),
    ]);
  });

  test("what would say too much is refused at its field", async () => {
    const input = { code: "RESTING", no: 0, subject: "{efternamn}", body: "" };
    await expect(act(saveTemplateAction, manager, input)).rejects.toMatchObject({
      fields: {
        subject: [expect.stringContaining("{efternamn} går inte")],
        body: ["Skriv mejlets text"],
      },
    });
  });

  test("is not for consultants", async () => {
    const input = { code: "RESTING", no: 0, ...words };
    await expect(act(saveTemplateAction, staff, input)).rejects.toThrow("behörighet");
    await expect(allWordings(staff, undefined)).rejects.toThrow("without permission");
  });
});
