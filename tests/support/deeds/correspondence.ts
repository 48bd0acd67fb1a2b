import { act } from "@/lib/access/define-action";
import { addFileAction } from "@/lib/documents/files/actions";
import { askForUploadAction, shareDocumentAction } from "@/lib/inquiries/uploads/staff/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { investigate, makeFamily } from "../../lib/inquiries/family-arrange";
import { paper, sending, sent } from "../../lib/inquiries/uploads/arrange";
import {
  booked,
  booking,
  proposed,
  proposing,
} from "../../lib/investigations/appointments/arrange";
import { asJob } from "../actors";
import type { Deeds } from "./deed";

const message = () => ({ messageId: uuidv7(), body: "När kommer ni?" });

/** A family whose investigation has begun, with one who works in it and one who does not. */
async function investigated() {
  const family = await makeFamily();
  const investigationId = await investigate(family);
  return { ...family, investigationId, actor: family.unit.lead, stranger: family.unit.other };
}

/** The same with a file of the investigation. */
async function withFile() {
  const made = await investigated();
  const about = { subjectType: "INVESTIGATION", subjectId: made.investigationId };
  await act(addFileAction, made.actor, { ...about, title: "Beslut", file: paper() });
  const document = await asJob((tx) => tx.document.findFirstOrThrow({ where: about }));
  return { ...made, documentId: document.id };
}

export const correspondenceDeeds: Deeds = {
  writeToUnitAction: async () => {
    const { eva } = await makeFamily();
    return { actor: eva.actor, input: { to: "BOTH", ...message() } };
  },
  writeToFamilyAction: async () => {
    const { actor, stranger, inquiryId, eva } = await investigated();
    return { actor, stranger, input: { inquiryId, adultId: eva.id, ...message() } };
  },

  sendFilesAction: async () => {
    const { eva } = await makeFamily();
    return { actor: eva.actor, input: sending({ isShared: "on" }) };
  },
  removeUploadAction: async () => {
    const { eva, jon } = await makeFamily();
    const documentId = await sent(eva.actor);
    return { actor: eva.actor, stranger: jon.actor, input: { documentId } };
  },
  shareUploadAction: async () => {
    const { eva, jon } = await makeFamily();
    const documentId = await sent(eva.actor);
    return { actor: eva.actor, stranger: jon.actor, input: { documentId, isShared: "on" } };
  },
  receiveUploadAction: async () => {
    const { actor, stranger, eva } = await investigated();
    return { actor, stranger, input: { documentId: await sent(eva.actor) } };
  },
  returnUploadAction: async () => {
    const { actor, stranger, eva } = await investigated();
    const documentId = await sent(eva.actor);
    return { actor, stranger, input: { documentId, reason: "Suddig", askAgain: "on" } };
  },
  askForUploadAction: async () => {
    const { actor, stranger, eva } = await investigated();
    const input = { askId: uuidv7(), adultId: eva.id, kind: "CERTIFICATE", note: "Från kursen" };
    return { actor, stranger, input };
  },
  withdrawAskAction: async () => {
    const { actor, stranger, eva } = await investigated();
    const input = { askId: uuidv7(), adultId: eva.id, kind: "CERTIFICATE", note: "" };
    await act(askForUploadAction, actor, input);
    return { actor, stranger, input: { askId: input.askId } };
  },
  shareDocumentAction: async () => {
    const { actor, stranger, inquiryId, documentId, eva } = await withFile();
    return { actor, stranger, input: { inquiryId, documentId, adultId: eva.id } };
  },
  endShareAction: async () => {
    const { actor, stranger, inquiryId, documentId } = await withFile();
    await act(shareDocumentAction, actor, { inquiryId, documentId, adultId: "" });
    const share = await asJob((tx) => tx.documentShare.findFirstOrThrow({ where: { documentId } }));
    return { actor, stranger, input: { shareId: share.id } };
  },

  bookAppointmentAction: async () => {
    const { actor, stranger, investigationId, eva } = await investigated();
    return { actor, stranger, input: booking(investigationId, { adultId: eva.id }) };
  },
  moveAppointmentAction: async () => {
    const { unit, appointmentId, investigationId } = await booked();
    const { day, startsAt, endsAt, place } = booking(investigationId, { startsAt: "09:00" });
    const input = { appointmentId, version: "1", day, startsAt, endsAt, place };
    return { actor: unit.lead, stranger: unit.other, input };
  },
  cancelAppointmentAction: async () => {
    const { unit, appointmentId } = await booked();
    const input = { appointmentId, version: "1", reason: "Vi är sjuka" };
    return { actor: unit.lead, stranger: unit.other, input };
  },
  proposeTimeAction: async () => {
    const { eva, appointmentId } = await booked();
    const { eva: stranger } = await makeFamily();
    const input = proposing(appointmentId, { version: "1" });
    return { actor: eva.actor, stranger: stranger.actor, input };
  },
  withdrawTimeAction: async () => {
    const { eva, jon, appointmentId } = await booked();
    const proposalId = await proposed(eva, appointmentId);
    return { actor: eva.actor, stranger: jon.actor, input: { proposalId } };
  },
  acceptTimeAction: async () => {
    const { eva, unit, appointmentId } = await booked();
    const proposalId = await proposed(eva, appointmentId);
    const input = { proposalId, span: "0", startsAt: "14:00" };
    return { actor: unit.lead, stranger: unit.other, input };
  },
  declineTimeAction: async () => {
    const { eva, unit, appointmentId } = await booked();
    const proposalId = await proposed(eva, appointmentId);
    const input = { proposalId, ...message() };
    return { actor: unit.lead, stranger: unit.other, input };
  },
};
