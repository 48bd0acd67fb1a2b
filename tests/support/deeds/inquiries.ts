import { type Actor, anonymousActor } from "@/lib/access/actor";
import { keepTie } from "@/lib/access/browser-cookies";
import { act } from "@/lib/access/define-action";
import { saveStepAction } from "@/lib/inquiries/form/actions";
import {
  recordContactAttemptAction,
  withdrawInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { mergeInquiryAction } from "@/lib/inquiries/merging/actions";
import { questionsOf, typedIn } from "@/lib/inquiries/questions/schema";
import { steps } from "@/lib/inquiries/questions/texts";
import { assignTogetherAction } from "@/lib/inquiries/together/actions";
import { chosenValue } from "@/lib/inquiries/together/schema";
import { at, now, today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { wholeForm } from "../../lib/inquiries/arrange";
import { kept } from "../../lib/inquiries/browser";
import { drawn, makeInquiry, someEmail, somePhone } from "../../lib/inquiries/inquiry-arrange";
import { asJob, makeActor, organisation } from "../actors";
import type { Deed, Deeds } from "./deed";

const MINUTE = 60_000;

/** A consultant and an inquiry: all of the unit's staff work with them. */
async function received() {
  const actor = await makeActor(["CONSULTANT"]);
  const id = await makeInquiry(actor);
  return { actor, id, form: () => drawn(id) };
}

const asChosen = ({ inquiryId, version }: { inquiryId: string; version: number }) =>
  chosenValue({ id: inquiryId, version });

async function withInput(input: Record<string, unknown>): Promise<Deed> {
  const { actor, form } = await received();
  return { actor, input: { ...(await form()), ...input } };
}

/** A visitor whose form is filled in but not sent. */
async function filledIn() {
  await organisation("Ekdala");
  kept.clear();
  const typed = { ...wholeForm, email: someEmail(), phone: somePhone() };
  await at(new Date(Date.now() - 3 * MINUTE), async () => {
    for (const { id } of steps) {
      const input = { ...typedIn(questionsOf(id), typed), step: id };
      await act(saveStepAction, visitor(), input);
    }
  });
  return visitor();
}

/** A link by mail back to the visitor's form. */
async function draftLinkOf({ draftHash }: Actor): Promise<string> {
  const token = opaqueToken();
  await asJob(async (tx) => {
    const draft = await tx.inquiryDraft.findFirstOrThrow({ where: { tokenHash: draftHash ?? "" } });
    const expiresAt = new Date(Date.now() + 60 * MINUTE);
    await tx.draftLink.create({
      data: { tokenHash: tokenHash(token), draftId: draft.id, expiresAt },
    });
  });
  return token;
}

function visitor() {
  const token = kept.get("hemvist.form")?.value;
  return anonymousActor(null, token === undefined ? null : tokenHash(token));
}

export const inquiryDeeds: Deeds = {
  saveStepAction: async () => {
    kept.clear();
    return {
      actor: anonymousActor(null),
      input: { step: "missions", missions: ["EMERGENCY", "FOSTER"] },
    };
  },
  submitInquiryAction: async () => ({ actor: await filledIn(), input: {} }),
  discardDraftAction: async () => ({ actor: await filledIn(), input: {}, takesAway: true }),
  saveForLaterAction: async () => ({ actor: await filledIn(), input: { email: someEmail() } }),
  requestDraftLinkAction: async () => ({
    actor: anonymousActor(null),
    input: { email: someEmail() },
  }),
  openDraftLinkAction: async () => ({
    actor: anonymousActor(null),
    input: { token: await draftLinkOf(await filledIn()) },
  }),
  discardByLinkAction: async () => ({
    actor: anonymousActor(null),
    input: { token: await draftLinkOf(await filledIn()) },
    takesAway: true,
  }),
  leaveDraftAction: async () => ({ actor: await filledIn(), input: {}, takesAway: true }),
  requestSignInLinkAction: async () => ({
    actor: anonymousActor(null),
    input: { email: someEmail() },
  }),
  openSignInLinkAction: async () => {
    const { id: inquiryId } = await received();
    const token = opaqueToken();
    const expiresAt = new Date(Date.now() + 60 * MINUTE);
    await asJob((tx) =>
      tx.signInLink.create({ data: { tokenHash: tokenHash(token), inquiryId, expiresAt } }),
    );
    return { actor: anonymousActor(null), input: { token } };
  },
  tieIdentityAction: async () => {
    const { id: inquiryId } = await received();
    const { id: adultId } = await asJob((tx) =>
      tx.inquiryAdult.findFirstOrThrow({ where: { inquiryId } }),
    );
    kept.clear();
    await keepTie({ adultId }, now());
    return { actor: await makeActor(["APPLICANT"]), input: { returnTo: "/min-ansokan" } };
  },

  registerInquiryAction: async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const own = { email: someEmail(), phone: somePhone(), familyName: `Öberg ${uuidv7()}` };
    const input = { ...wholeForm, ...own, idempotencyKey: uuidv7(), assignToMe: "on" };
    return { actor, input };
  },
  assignInquiryAction: async () => {
    const { actor, form } = await received();
    return { actor, input: { ...(await form()), userId: actor.userId } };
  },
  recordContactAttemptAction: () =>
    withInput({ outcome: "NO_ANSWER", on: today(), note: "Ringde mobilen" }),
  recordInfoCallAction: () =>
    withInput({ heldOn: today(), summary: "De vill veta mer.", adultsWantToGoOn: "yes" }),
  reviewInquiryAction: async () => {
    const { actor, id, form } = await received();
    await asJob((tx) => tx.inquiry.update({ where: { id }, data: { reviewReason: "TOO_FAST" } }));
    return { actor, input: { ...(await form()), isGenuine: "yes" } };
  },
  closeInquiryAction: () => withInput({ reason: "HOME_NOT_FIT", note: "Ett rum", toldOn: today() }),
  withdrawInquiryAction: () => withInput({ reason: "LIFE_CHANGED", note: "Nytt arbete" }),
  giveUpContactAction: async () => {
    const { actor, form } = await received();
    for (const day of [0, 3, 4].map((days) => addDays(today(), days))) {
      await at(new Date(`${day}T11:00:00Z`), async () => {
        const input = { ...(await form()), on: day, outcome: "NO_ANSWER" };
        await act(recordContactAttemptAction, actor, input);
      });
    }
    const after = new Date(`${addDays(today(), 4)}T12:00:00Z`);
    return { actor, at: after, input: await form() };
  },
  parkInquiryAction: () => withInput({ until: addDays(today(), 60) }),
  mergeInquiryAction: async () => {
    const { actor, form } = await received();
    const intoId = await makeInquiry(actor);
    return { actor, input: { ...(await form()), intoId, kind: "SECOND_ADULT" } };
  },
  unmergeInquiryAction: async () => {
    const { actor, form } = await received();
    const intoId = await makeInquiry(actor);
    await act(mergeInquiryAction, actor, { ...(await form()), intoId, kind: "SAME_PERSON" });
    return { actor, input: await form() };
  },
  sendMailAction: () => withInput({ key: uuidv7(), code: "UNREACHED" }),
  saveTemplateAction: async () => {
    const actor = await makeActor(["UNIT_MANAGER"]);
    const last = await asJob((tx) =>
      tx.mailTemplate.aggregate({ where: { code: "RESTING" }, _max: { no: true } }),
    );
    const words = { subject: "Om {ärendenummer}", body: "Ring oss på {telefon}." };
    return { actor, input: { code: "RESTING", no: last._max.no ?? 0, ...words } };
  },
  assignTogetherAction: async () => {
    const { actor, form } = await received();
    return {
      actor,
      input: { key: uuidv7(), chosen: [asChosen(await form())], userId: actor.userId },
    };
  },
  parkTogetherAction: async () => {
    const { actor, form } = await received();
    const until = addDays(today(), 60);
    return { actor, input: { key: uuidv7(), chosen: [asChosen(await form())], until } };
  },
  undoTogetherAction: async () => {
    const { actor, form } = await received();
    const key = uuidv7();
    const chosen = [asChosen(await form())];
    await act(assignTogetherAction, actor, { key, chosen, userId: actor.userId });
    return { actor, input: { togetherId: key } };
  },
  reopenInquiryAction: async () => {
    const { actor, form } = await received();
    await act(withdrawInquiryAction, actor, { ...(await form()), reason: "LIFE_CHANGED" });
    return { actor, input: await form() };
  },
};
