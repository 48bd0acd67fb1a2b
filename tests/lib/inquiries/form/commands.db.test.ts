import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { perform } from "@/lib/access/perform";
import {
  discardDraftAction,
  saveStepAction,
  submitInquiryAction,
} from "@/lib/inquiries/form/actions";
import { saveStep, submitInquiry } from "@/lib/inquiries/form/commands";
import { removeExpiredDrafts } from "@/lib/inquiries/form/draft/commands";
import { ownForm } from "@/lib/inquiries/form/queries";
import { saveStepSchema, submitInquirySchema } from "@/lib/inquiries/form/schema";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import {
  formEdition,
  questionsOf,
  readTyped,
  stepEdition,
  typedIn,
} from "@/lib/inquiries/questions/schema";
import { type StepId, steps } from "@/lib/inquiries/questions/texts";
import { at } from "@/lib/platform/clock";
import { tokenHash, uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor, organisation } from "../../../support/actors";
import { makeMeeting } from "../../outreach/meetings/arrange";
import { wholeForm } from "../arrange";
import { kept } from "../browser";
import { openTasks } from "../inquiry-arrange";
import { COOKIE, fillIn, save, visitor } from "./arrange";

vi.mock("next/headers", async () => (await import("../browser")).nextHeaders);

const MINUTE = 60_000;

const submit = () => act(submitInquiryAction, visitor(), {});
const drafts = () =>
  asJob((tx) => tx.inquiryDraft.findMany({ where: { tokenHash: visitor().draftHash ?? "" } }));
const inquiriesOf = (key: string) =>
  asJob((tx) => tx.inquiry.findMany({ where: { idempotencyKey: key } }));

beforeAll(async () => {
  await organisation("Ekdala");
});
beforeEach(() => kept.clear());

describe("a page of the form", () => {
  test("makes a draft that only the cookie knows, for a day, and leads to the next", async () => {
    const done = await save("missions");
    expect(done.goTo).toBe("/intresseanmalan/barn");
    expect(kept.get(COOKIE)?.maxAge).toBe(86_400);
    expect(kept.get(COOKIE)?.value).toHaveLength(43);
    expect(await drafts()).toHaveLength(1);
  });

  test("keeps what was typed, encrypted, and gives it back as it was typed", async () => {
    await fillIn();
    const [draft] = await drafts();
    expect(draft?.answersEncrypted).not.toMatch(/Öberg|asa@|070/);
    const form = await ownForm(visitor(), undefined);
    expect(form).toMatchObject({ state: "OPEN", typed: { phone: "070-174 06 05", pets: ["DOG"] } });
  });

  test("opened from the summary leads back there", async () => {
    await save("missions");
    expect((await save("place", wholeForm, { change: "1" })).goTo).toBe(
      "/intresseanmalan/kontrollera",
    );
    expect((await save("last")).goTo).toBe("/intresseanmalan/kontrollera");
  });

  test("changes only its own answers, and forgets what is no longer ticked", async () => {
    await fillIn({ ...wholeForm, availability: ["NIGHTS"] });
    await save("children", { ages: "OLDER" });
    const form = await ownForm(visitor(), undefined);
    expect(form).toMatchObject({ typed: { ages: "OLDER", givenName: "Åsa" } });
    expect(form.state === "OPEN" && form.typed.availability).toBeUndefined();
  });

  test("from two tabs at once loses neither", async () => {
    await save("missions");
    await Promise.all([save("names"), save("place"), save("children"), save("home")]);
    const form = await ownForm(visitor(), undefined);
    expect(form).toMatchObject({
      typed: { givenName: "Åsa", postalCode: "123 45", ages: "YOUNGER", homeType: "HOUSE" },
    });
  });

  test.each(steps.map(({ id }) => id))(
    "%s left empty is refused at each field that is needed",
    async (step) => {
      await save("missions");
      await expect(act(saveStepAction, visitor(), { step })).rejects.toMatchObject({
        fields: readTyped(questionsOf(step), {}).faults,
        message: expect.stringContaining("Rätta"),
      });
    },
  );

  test("of a form that is gone keeps what was just written, and asks for the rest", async () => {
    await fillIn();
    const late = new Date(Date.now() + 25 * 3_600_000);
    await at(late, async () => {
      expect(await ownForm(visitor(), undefined)).toEqual({ state: "NONE" });
      expect((await save("names")).goTo).toBe("/intresseanmalan?gammalt=1");
      const form = await ownForm(visitor(), undefined);
      expect(form).toMatchObject({ state: "OPEN", typed: { givenName: "Åsa" } });
      expect(form.state === "OPEN" && form.typed.postalCode).toBeUndefined();
    });
  });

  test("whose questions have been changed since is kept as it stands and asked again", async () => {
    await fillIn();
    const old = { step: "place", fragor: "gammal", postalCode: "12", municipality: "Ekdala" };
    const done = await act(saveStepAction, visitor(), old);
    expect(done.goTo).toBe("/intresseanmalan/bostadsort?nya=1");
    const form = await ownForm(visitor(), undefined);
    expect(form).toMatchObject({ typed: { postalCode: "12" } });
    await save("place");
    await act(saveStepAction, visitor(), {
      ...typedIn(questionsOf("place"), wholeForm),
      ...{ step: "place", fragor: "gammal", change: "1" },
    });
    // The answers hold, but they answer other questions.
    await expect(submit()).rejects.toThrow("Några svar saknas");
    await save("place", wholeForm, { fragor: stepEdition("place") });
    expect((await submit()).goTo).toBe("/intresseanmalan/kvitto");
  });

  test("left for later is kept half written, however wrong", async () => {
    const half = { step: "contact", phone: "070-1", senare: "1" };
    const done = await act(saveStepAction, visitor(), half);
    expect(done.goTo).toBe("/intresseanmalan/spara?steg=kontakt");
    expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { phone: "070-1" } });
    const tooLong = { step: "experience", experience: "x".repeat(5_001), senare: "1" };
    await expect(act(saveStepAction, visitor(), tooLong)).rejects.toMatchObject({
      fields: { experience: [expect.stringContaining("1000")] },
    });
  });

  test.each(["19121212-1212", "1212121212"])(
    "with the personal identity number %s in a text is asked to do without, also for later",
    async (number) => {
      const text = `Jag heter Åsa, ${number}, och har tre barn.`;
      for (const senare of ["", "1"]) {
        const page = { step: "experience", experience: text, needsInterpreter: "no", senare };
        await expect(act(saveStepAction, visitor(), page)).rejects.toMatchObject({
          fields: { experience: [expect.stringContaining("Det ser ut som ett personnummer")] },
        });
      }
      expect(await ownForm(visitor(), undefined)).toEqual({ state: "NONE" });
    },
  );

  test("is not seen by another visitor, nor by one without a cookie", async () => {
    await fillIn();
    expect(await ownForm(anonymousActor(null, tokenHash("another")), undefined)).toEqual({
      state: "NONE",
    });
    expect(await ownForm(anonymousActor(null), undefined)).toEqual({ state: "NONE" });
  });

  test("can be taken away, with the cookie", async () => {
    await fillIn();
    const hash = visitor().draftHash ?? "";
    const done = await act(discardDraftAction, visitor(), {});
    expect(done.goTo).toBe("/intresseanmalan");
    expect(kept.has(COOKIE)).toBe(false);
    expect(await asJob((tx) => tx.inquiryDraft.count({ where: { tokenHash: hash } }))).toBe(0);
  });
});

test("the nightly round removes what has passed its day, and nothing else", async () => {
  await fillIn();
  await removeExpiredDrafts();
  expect(await drafts()).toHaveLength(1);
  await at(new Date(Date.now() + 25 * 3_600_000), removeExpiredDrafts);
  expect(await drafts()).toEqual([]);
});

describe("sending", () => {
  test("makes an inquiry, logs it without a name and shows a receipt", async () => {
    await fillIn();
    const [draft] = await drafts();
    const done = await submit();
    expect(done.goTo).toBe("/intresseanmalan/kvitto");
    const [inquiry] = await inquiriesOf(draft?.id ?? "");
    expect(inquiry).toMatchObject({ givenName: "Åsa", source: "WEB", reviewReason: null });
    expect(await auditOf(inquiry?.id ?? "")).toEqual([
      {
        event: "inquiry.submitted",
        outcome: "DONE",
        userId: null,
        detail: { source: "WEB", needsReview: false },
      },
    ]);
    expect(await ownForm(visitor(), undefined)).toMatchObject({
      state: "SENT",
      number: inquiry?.number,
      typed: { givenName: "Åsa" },
    });
  });

  test("remembers the information meeting whose link led there, and passes over what is none", async () => {
    const staff = await makeActor(["CONSULTANT"]);
    const meetingId = await makeMeeting(staff);
    const sentFrom = async (traff: string) => {
      kept.clear();
      await at(new Date(Date.now() - 3 * MINUTE), async () => {
        await save("missions", wholeForm, { traff });
        for (const { id } of steps.slice(1)) await save(id);
      });
      const [draft] = await drafts();
      await submit();
      return (await inquiriesOf(draft?.id ?? ""))[0];
    };
    const sent = await sentFrom(meetingId);
    expect(sent?.meetingId).toBe(meetingId);
    expect(await inquiryFile(staff, sent?.id ?? "")).toMatchObject({ meeting: { id: meetingId } });
    const unknown = [await makeMeeting(staff, { isPublished: "" }), uuidv7(), "traff"];
    for (const traff of unknown) expect((await sentFrom(traff))?.meetingId).toBeNull();
  });

  test("whoever comes from a meeting's link need not say where they heard of us", async () => {
    await save("missions", wholeForm, { traff: uuidv7() });
    expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { heardFrom: "MEETING" } });
    await save("last", { ...wholeForm, heardFrom: "WEB" });
    expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { heardFrom: "WEB" } });
  });

  test("twenty times at once makes one inquiry, and all get the receipt", async () => {
    await fillIn();
    const [draft] = await drafts();
    const answers = await Promise.all(Array.from({ length: 20 }, submit));
    expect(new Set(answers.map(({ goTo }) => goTo))).toEqual(new Set(["/intresseanmalan/kvitto"]));
    // What had been sent already is not told of as sent once more.
    expect(answers.filter(({ isRepeat }) => isRepeat !== true)).toHaveLength(1);
    const sent = await inquiriesOf(draft?.id ?? "");
    expect(sent).toHaveLength(1);
    expect(await openTasks(sent[0]?.id ?? "")).toHaveLength(1);
  });

  test("again, after going back, changes nothing: not by the button, not by a page", async () => {
    await fillIn();
    const [draft] = await drafts();
    await submit();
    expect((await submit()).goTo).toBe("/intresseanmalan/kvitto");
    expect((await save("names", { ...wholeForm, givenName: "Annan" })).goTo).toBe(
      "/intresseanmalan/kvitto",
    );
    expect(await inquiriesOf(draft?.id ?? "")).toMatchObject([{ givenName: "Åsa" }]);
  });

  test("the copy on the receipt is gone after a day, the inquiry is not", async () => {
    await fillIn();
    const [draft] = await drafts();
    await submit();
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    expect(await at(tomorrow, () => ownForm(visitor(), undefined))).toEqual({ state: "NONE" });
    expect(await inquiriesOf(draft?.id ?? "")).toHaveLength(1);
  });

  test("taking the form away afterwards leaves the inquiry", async () => {
    await fillIn();
    const [draft] = await drafts();
    await submit();
    await act(discardDraftAction, visitor(), {});
    expect(await inquiriesOf(draft?.id ?? "")).toHaveLength(1);
  });

  test("from a summary whose form is gone loses nothing: the answers make a new one to send", async () => {
    const summary = { ...wholeForm, fragor: formEdition() };
    await at(new Date(Date.now() - 3 * MINUTE), async () => {
      const done = await act(submitInquiryAction, visitor(), summary);
      expect(done.goTo).toBe("/intresseanmalan?gammalt=1");
    });
    const [draft] = await drafts();
    expect((await submit()).goTo).toBe("/intresseanmalan/kvitto");
    expect(await inquiriesOf(draft?.id ?? "")).toMatchObject([{ givenName: "Åsa" }]);

    kept.clear();
    await act(submitInquiryAction, visitor(), { ...summary, fragor: "gammal" });
    expect(await ownForm(visitor(), undefined)).toMatchObject({ typed: { givenName: "Åsa" } });
    await expect(submit()).rejects.toThrow("Några svar saknas");
  });

  test("is refused when a page was skipped or there is no form", async () => {
    await expect(submit()).rejects.toThrow("Vi sparar ett påbörjat formulär i ett dygn");
    await save("missions");
    await save("last");
    await expect(submit()).rejects.toThrow("Några svar saknas");
  });
});

describe("what looks like a machine's", () => {
  const saveSuspected = (step: StepId, suspicion: string | null) =>
    perform(
      visitor(),
      { event: "inquiry.draft-saved", permission: "public", input: saveStepSchema, run: saveStep },
      { input: { ...typedIn(questionsOf(step), wholeForm), step }, suspicion },
    );
  const sent = async () => {
    const [draft] = await drafts();
    await submit();
    return (await inquiriesOf(draft?.id ?? ""))[0];
  };

  test("a trap filled in on one page: taken in, for review, with a receipt", async () => {
    await at(new Date(Date.now() - 3 * MINUTE), async () => {
      for (const { id } of steps) await saveSuspected(id, id === "contact" ? "HONEYPOT" : null);
    });
    const inquiry = await sent();
    expect(inquiry).toMatchObject({ state: "RECEIVED", reviewReason: "HONEYPOT" });
    expect(await openTasks(inquiry?.id ?? "")).toMatchObject([{ kind: "INQUIRY_REVIEW" }]);
    expect(await ownForm(visitor(), undefined)).toMatchObject({ state: "SENT" });
  });

  test("a trap filled in at the sending", async () => {
    await fillIn();
    const [draft] = await drafts();
    await perform(
      visitor(),
      {
        event: "inquiry.submitted",
        permission: "public",
        input: submitInquirySchema,
        run: submitInquiry,
      },
      { input: {}, suspicion: "MANY_FROM_SAME_NETWORK" },
    );
    expect(await inquiriesOf(draft?.id ?? "")).toMatchObject([
      { reviewReason: "MANY_FROM_SAME_NETWORK" },
    ]);
  });

  test("the whole form in a second", async () => {
    const instant = new Date();
    await at(instant, async () => {
      for (const { id } of steps) await save(id);
    });
    const [draft] = await drafts();
    await at(new Date(instant.getTime() + 1_000), submit);
    expect(await inquiriesOf(draft?.id ?? "")).toMatchObject([{ reviewReason: "TOO_FAST" }]);
  });
});
