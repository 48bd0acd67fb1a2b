import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { giveNoticeAction } from "@/lib/contracts/notice/actions";
import { pauseHomeAction } from "@/lib/homes/overlays/actions";
import { at } from "@/lib/platform/clock";
import { homeOf } from "../../lib/homes/arrange";
import { makeHome, noon } from "../../lib/stays/arrange";
import { makeActor } from "../actors";
import type { Deeds } from "./deed";

const terms = {
  form: "CONTRACTED",
  places: "2",
  ageFrom: "0",
  ageTo: "12",
  startsOn: "2026-12-01",
  lastDay: "",
  noticeMonths: "3",
  signedOn: "2026-11-30",
};
const overlay = { startsOn: "2026-12-01", lastDay: "2026-12-07", reason: "Familjen är bortrest" };
const notice = { noticeGivenOn: "2026-12-01", lastDay: "", reason: "Hemmet flyttar" };

/** A home with its consultant, one who has nothing to do with it, and the manager. */
async function home(wish: Parameters<typeof makeHome>[0] = {}) {
  const consultant = await makeActor(["CONSULTANT"]);
  const homeId = await makeHome({ ...wish, consultantId: consultant.userId ?? "" });
  return {
    homeId,
    manager: await makeActor(["UNIT_MANAGER"]),
    consultants: { actor: consultant, stranger: await makeActor(["CONSULTANT"]), at: noon },
  };
}

/** The home's contract, as a form of the manager's carries it along. */
async function contract(prepare?: (manager: Actor, input: object) => Promise<unknown>) {
  const { homeId, manager } = await home();
  const known = async () => {
    const [row] = (await homeOf(homeId)).contracts;
    return { contractId: row?.id, version: String(row?.version) };
  };
  const first = await known();
  if (prepare) await at(noon, () => prepare(manager, first));
  return { actor: manager, at: noon, known: await known() };
}

export const homeDeeds: Deeds = {
  signContractAction: async () => {
    const { homeId, manager } = await home({ state: "SUITABLE", contract: null });
    return { actor: manager, at: noon, input: { homeId, ...terms } };
  },
  renewContractAction: async () => {
    const { known, ...who } = await contract();
    return { ...who, input: { ...known, ...terms } };
  },
  endContractAction: async () => {
    const { known, ...who } = await contract();
    return { ...who, input: { ...known, lastDay: "2026-12-01" } };
  },
  giveNoticeAction: async () => {
    const { known, ...who } = await contract();
    return { ...who, input: { ...known, ...notice } };
  },
  withdrawNoticeAction: async () => {
    const { known, ...who } = await contract((manager, input) =>
      act(giveNoticeAction, manager, { ...input, ...notice }),
    );
    return { ...who, input: { ...known, lastDay: "" } };
  },
  assignHomeAction: async () => {
    const { homeId, manager, consultants } = await home();
    const consultantId = consultants.stranger.userId;
    return { actor: manager, at: noon, input: { homeId, version: "1", consultantId } };
  },
  endHomeAction: async () => {
    const { homeId, manager } = await home({ state: "SUITABLE", contract: null });
    return { actor: manager, at: noon, input: { homeId, version: "1", reason: "OWN_WISH" } };
  },
  changeHomeFactsAction: async () => {
    const { homeId, consultants } = await home();
    const facts = {
      name: "Hem Granbacken",
      area: "Norra delen",
      languages: "svenska, arabiska",
      sexPreference: "GIRLS",
      placementKinds: ["ORDINARY", "TRANSIT"],
      hasAdultAtHome: "on",
      hasPets: "yes",
    };
    return { ...consultants, input: { homeId, version: "1", ...facts } };
  },
  pauseHomeAction: async () => {
    const { homeId, consultants } = await home();
    return { ...consultants, input: { homeId, ...overlay } };
  },
  stopHomeAction: async () => {
    const { homeId, consultants } = await home();
    return { ...consultants, input: { homeId, ...overlay } };
  },
  liftOverlayAction: async () => {
    const { homeId, consultants } = await home();
    await at(noon, () => act(pauseHomeAction, consultants.actor, { homeId, ...overlay }));
    const [row] = (await homeOf(homeId)).overlays;
    return { ...consultants, input: { overlayId: row?.id } };
  },
};
