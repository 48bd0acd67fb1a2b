import { dbDate } from "@/lib/platform/dates";
import type { Decider } from "@/lib/platform/generated/enums";

const firstDay = dbDate("2025-07-01");
const newAct = dbDate("2027-01-01");
const boardOnly: Decider[] = ["BOARD", "COMMITTEE"];
const withUrgentChair: Decider[] = ["BOARD", "COMMITTEE", "CHAIR_URGENT"];

const oldAct = {
  act: "Lagen (1990:52) med särskilda bestämmelser om vård av unga",
  isConsentBased: false,
  validFrom: firstDay,
  validTo: newAct,
};
const replacingAct = {
  act: "Lagen (2026:1600) om omhändertagande för vård av barn och unga",
  isConsentBased: false,
  validFrom: newAct,
  validTo: null,
  successorCode: null,
};

/**
 * Grounds of a placement. SoL 22:1 and 30:6–7 (board or committee; KL 6:39 in urgency), LVU 6 and 11 §§
 * to the end of 2026, lag 2026:1600 5:3 and 6:1–2 from 2027.
 */
export const legalBases = [
  {
    code: "SOL_22_1",
    act: "Socialtjänstlagen (2025:400)",
    section: "22 kap. 1 §",
    text: "Placering med samtycke",
    isConsentBased: true,
    deciders: withUrgentChair,
    validFrom: firstDay,
    validTo: null,
    successorCode: null,
  },
  {
    ...oldAct,
    code: "LVU_2",
    section: "2 §",
    text: "Vård på grund av brister i hemmet",
    deciders: boardOnly,
    successorCode: "OBU_3_2",
  },
  {
    ...oldAct,
    code: "LVU_3",
    section: "3 §",
    text: "Vård på grund av eget beteende",
    deciders: boardOnly,
    successorCode: "OBU_3_3",
  },
  {
    ...oldAct,
    code: "LVU_6",
    section: "6 och 11 §§",
    text: "Omedelbart omhändertagande",
    deciders: withUrgentChair,
    successorCode: "OBU_5_1",
  },
  {
    ...replacingAct,
    code: "OBU_3_2",
    section: "3 kap. 2 §",
    text: "Vård på grund av brister i hemmet",
    deciders: boardOnly,
  },
  {
    ...replacingAct,
    code: "OBU_3_3",
    section: "3 kap. 3 §",
    text: "Vård på grund av eget beteende",
    deciders: boardOnly,
  },
  {
    ...replacingAct,
    code: "OBU_5_1",
    section: "5 kap. 1 § och 6 kap. 2 §",
    text: "Omedelbart omhändertagande",
    deciders: withUrgentChair,
  },
];

/** Why a child of the story is placed. */
export type Ground = "CONSENT" | "HOME" | "BEHAVIOUR" | "URGENT";

const successors = {
  HOME: ["LVU_2", "OBU_3_2"],
  BEHAVIOUR: ["LVU_3", "OBU_3_3"],
  URGENT: ["LVU_6", "OBU_5_1"],
} as const;

/** The paragraph that a ground has on a day. */
export function basisOn(ground: Ground, day: string): string {
  if (ground === "CONSENT") return "SOL_22_1";
  const [before, after] = successors[ground];
  return day < "2027-01-01" ? before : after;
}
