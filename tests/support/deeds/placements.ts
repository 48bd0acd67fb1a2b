import type { Actor } from "@/lib/access/actor";
import { startPlacementAction } from "@/lib/placements/actions";
import { registerDecisionAction } from "@/lib/placements/decisions/actions";
import { askHomeAction, holdHomeAction } from "@/lib/placements/matching/actions";
import { sendRequestAction } from "@/lib/placements/requests/actions";
import { formatClock } from "@/lib/platform/dates";
import {
  accept,
  decidedPlacement,
  decisionForm,
  doAt,
  girl,
  later,
  makeHome,
  noon,
  people,
  placementsOf,
  proposalIdsOf,
  propose,
  requestForm,
  requestOf,
  today,
} from "../../lib/placements/arrange";
import { asJob } from "../actors";
import type { Deed, Deeds } from "./deed";

type Staff = Awaited<ReturnType<typeof people>>;

async function matched() {
  const staff = await people();
  const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
  const request = await requestOf(staff);
  const { requestId } = request;
  return { staff, homeId, request, requestId, of: { requestId, homeId } };
}

const byConsultant = ({ consultant, stranger }: Staff, minutes = 2) => ({
  actor: consultant,
  stranger,
  at: later(minutes),
});
const byClient = ({ client, other }: Staff, minutes = 5) => ({
  actor: client,
  stranger: other,
  at: later(minutes),
});

async function proposed() {
  const all = await matched();
  await propose(all.staff.consultant, all.request, all.homeId);
  return { ...all, proposalIds: await proposalIdsOf(all.requestId) };
}

async function decided(change: object = {}) {
  const staff = await people();
  const homeId = await makeHome({ consultantId: staff.consultant.userId ?? "" });
  const { placement, request } = await decidedPlacement(staff, homeId, change);
  const { id: placementId, version } = placement;
  return { staff, homeId, request, placementId, form: { placementId, version } };
}

const arrival = { arrivedOn: today, arrivedAt: formatClock(later(7)), agreementSignedOn: today };

async function started() {
  const all = await decided();
  await doAt(later(8), all.staff.consultant, startPlacementAction, { ...all.form, ...arrival });
  const [row] = await placementsOf(all.request.requestId);
  return { ...all, form: { placementId: all.placementId, version: row?.version ?? 0 } };
}

async function reason(
  prepare: () => Promise<{ staff: Staff; form: object }>,
  input: Record<string, unknown>,
): Promise<Deed> {
  const { staff, form } = await prepare();
  return { ...byConsultant(staff, 10), input: { ...form, ...input } };
}

export const placementDeeds: Deeds = {
  sendRequestAction: async () => {
    const { client } = await people();
    return { actor: client, at: noon, input: requestForm() };
  },
  withdrawRequestAction: async () => {
    const { staff, requestId } = await matched();
    return {
      ...byClient(staff),
      input: { requestId, version: "2", reason: "Löste sig i släkten" },
    };
  },
  assignRequestAction: async () => {
    const { client, manager, consultant } = await people();
    const { output } = await doAt(noon, client, sendRequestAction, requestForm());
    const { requestId } = output as { requestId: string };
    const input = { requestId, version: "1", consultantId: consultant.userId };
    return { actor: manager, at: later(1), input };
  },
  askHomeAction: async () => {
    const { staff, of, request } = await matched();
    const asked = { childIds: request.childIds, answer: "NO", reason: "Sjukdom" };
    return { ...byConsultant(staff), input: { ...of, ...asked } };
  },
  answerAskAction: async () => {
    const { staff, of, request } = await matched();
    const asked = { ...of, childIds: request.childIds, answer: "", reason: "" };
    await doAt(later(2), staff.consultant, askHomeAction, asked);
    return { ...byConsultant(staff, 3), input: { ...of, answer: "YES", reason: "" } };
  },
  holdHomeAction: async () => {
    const { staff, of, request } = await matched();
    return { ...byConsultant(staff), input: { ...of, childIds: request.childIds } };
  },
  prolongHoldAction: () => held(),
  releaseHoldAction: () => held(),
  proposeHomeAction: async () => {
    const { input, ...who } = await held();
    return { ...who, input: { ...input, motive: "Ett lugnt hem" } };
  },
  acceptProposalAction: async () => {
    const { staff, requestId, proposalIds } = await proposed();
    return { ...byClient(staff), input: { requestId, proposalIds } };
  },
  declineProposalAction: async () => {
    const { staff, requestId, proposalIds } = await proposed();
    return { ...byClient(staff), input: { requestId, proposalIds, reason: "För långt bort" } };
  },
  registerDecisionAction: async () => {
    const { staff, requestId } = await proposed();
    const ids = (await accept(staff.client, requestId)).map(({ id }) => id);
    const form = decisionForm(requestId, ids, { consultationNote: "Talat med alla" });
    return { ...byClient(staff, 6), input: form };
  },
  reportToBoardAction: async () => {
    const { staff, requestId } = await proposed();
    const ids = (await accept(staff.client, requestId)).map(({ id }) => id);
    const change = { decider: "CHAIR_URGENT", consultationNote: "Talat med alla" };
    const form = decisionForm(requestId, ids, change);
    await doAt(later(6), staff.client, registerDecisionAction, form);
    const report = { requestId, placementIds: ids, meetingOn: today, reference: "§ 12" };
    return { ...byClient(staff, 7), input: report };
  },
  recordIdentityAction: async () => {
    const { staff, placementId } = await decided();
    const names = { givenName: "Alva", familyName: "Ek", personalNumber: "" };
    return { ...byClient(staff, 8), input: { placementId, ...names } };
  },
  nameReaderAction: async () => {
    const { staff, placementId } = await decided({ children: [{ ...girl, isProtected: "on" }] });
    const input = { placementId, userId: staff.client.userId, reason: "Handlägger barnet" };
    return { actor: staff.manager, at: later(8), input };
  },
  startPlacementAction: () => reason(decided, arrival),
  recordAgreementAction: () => reason(started, { signedOn: today }),
  prolongPlacementAction: () => reason(started, { expectedEndOn: "2027-01-20" }),
  cancelPlacementAction: () => reason(decided, { reason: "Barnet bor hos sin moster" }),
  recordNoArrivalAction: () => reason(decided, { reason: "Barnet kom aldrig" }),
  endPlacementAction: () =>
    reason(started, {
      departedOn: today,
      departedAt: formatClock(later(9)),
      reason: "RETURN_HOME",
      isPlanned: "yes",
      note: "Lugnt avslut",
    }),
  recordChildInvestigationAction: async () => {
    const { staff, form } = await started();
    const known = { openedOn: today, closedOn: "", specialReasons: "" };
    return { ...byClient(staff, 10), input: { ...form, ...known } };
  },
  writeAboutRequestAction: async () => {
    const { staff, requestId } = await matched();
    const input = {
      subjectType: "REQUEST",
      subjectId: requestId,
      messageId: "0196f5a0-0000-7000-8000-000000000001",
      body: "Kan ni ta emot i dag?",
    };
    return { ...byClient(staff), input };
  },
};

async function held(): Promise<Deed & { actor: Actor }> {
  const { staff, of, request } = await matched();
  const hold = { ...of, childIds: request.childIds };
  await doAt(later(2), staff.consultant, holdHomeAction, hold);
  const rows = await asJob((tx) => tx.stay.count({ where: { homeId: of.homeId } }));
  if (rows === 0) throw new Error("no hold");
  return { ...byConsultant(staff, 3), input: of };
}
