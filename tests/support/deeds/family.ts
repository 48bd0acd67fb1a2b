import { keepTie } from "@/lib/access/browser-cookies";
import { act } from "@/lib/access/define-action";
import { inviteAdultAction } from "@/lib/inquiries/adults/actions";
import { giveOwnConsentAction, pauseOwnMatterAction } from "@/lib/investigations/family/actions";
import { consentWording } from "@/lib/investigations/family/texts";
import { now, today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { kept } from "../../lib/inquiries/browser";
import { makeInquiry, someEmail } from "../../lib/inquiries/inquiry-arrange";
import { makeUnit, openFile } from "../../lib/investigations/arrange";
import { asJob, makeActor } from "../actors";
import { adultOf, familyByIdentity, newcomer } from "../family";
import type { Deeds } from "./deed";

/** A family that has tied its e-identification to its inquiry, and another one. */
async function family() {
  const staff = await makeActor(["CONSULTANT"]);
  const inquiryId = await makeInquiry(staff);
  const stranger = await familyByIdentity(await makeInquiry(staff));
  return { inquiryId, actor: await familyByIdentity(inquiryId), stranger };
}

/** A family whose home is investigated, and another such family. */
async function investigated() {
  const inquiryOf = async () => {
    const { id } = await openFile(await makeUnit());
    const file = await asJob((tx) => tx.investigation.findUniqueOrThrow({ where: { id } }));
    return file.inquiryId ?? "";
  };
  return {
    actor: await familyByIdentity(await inquiryOf()),
    stranger: await familyByIdentity(await inquiryOf()),
  };
}

const invitation = () => ({ givenName: "Per", familyName: "Öberg", email: someEmail() });
const consents = { purposes: ["SOCIAL_REGISTER", "REFERENCES"], wording: consentWording };

async function invited() {
  const { inquiryId, ...who } = await family();
  await act(inviteAdultAction, who.actor, invitation());
  return { ...who, input: { adultId: await adultOf(inquiryId, 2) } };
}

export const familyDeeds: Deeds = {
  tieIdentityAction: async () => {
    const inquiryId = await makeInquiry(await makeActor(["CONSULTANT"]));
    kept.clear();
    await keepTie({ adultId: await adultOf(inquiryId) }, now());
    return { actor: await newcomer(), input: { returnTo: "/min-ansokan" } };
  },
  untieIdentityAction: async () => {
    const actor = await makeActor(["CONSULTANT"]);
    const inquiryId = await makeInquiry(actor);
    await familyByIdentity(inquiryId);
    const adultId = await adultOf(inquiryId);
    const { version } = await asJob((tx) =>
      tx.inquiryAdult.findUniqueOrThrow({ where: { id: adultId } }),
    );
    return { actor, input: { inquiryId, adultId, version } };
  },
  inviteAdultAction: async () => ({ actor: (await family()).actor, input: invitation() }),
  inviteAgainAction: invited,
  takeBackInvitationAction: invited,
  pauseOwnMatterAction: async () => {
    const input = { until: addDays(today(), 40), reason: "Vi bygger om." };
    return { actor: (await family()).actor, input };
  },
  resumeOwnMatterAction: async () => {
    const { actor } = await family();
    await act(pauseOwnMatterAction, actor, { until: addDays(today(), 40) });
    return { actor, input: {} };
  },
  withdrawOwnMatterAction: async () => ({
    actor: (await family()).actor,
    input: { reason: "LIFE_CHANGED" },
  }),
  giveOwnConsentAction: async () => ({ actor: (await investigated()).actor, input: consents }),
  withdrawOwnConsentAction: async () => {
    const { actor, stranger } = await investigated();
    await act(giveOwnConsentAction, actor, consents);
    const { id } = await asJob((tx) =>
      tx.consent.findFirstOrThrow({ where: { adultId: actor.adultId } }),
    );
    return { actor, stranger, input: { consentId: id } };
  },
};
