import { dbContextOf, jobActor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dbDate } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Decider, Role } from "@/lib/platform/generated/enums";
import { demoAccounts, demoSubject } from "../../scripts/demo-accounts.mjs";

const pool = [
  { name: "Ekdala", slug: "ekdala", isHost: true },
  { name: "Björkvik", slug: "bjorkvik" },
  { name: "Granlunda", slug: "granlunda" },
  { name: "Lövestad", slug: "lovestad" },
  { name: "Sjöholma", slug: "sjoholma" },
  { name: "Tallberga", slug: "tallberga" },
  { name: "Åsby", slug: "asby" },
  { name: "Ängsvik", slug: "angsvik" },
];

/** What each demo login does, and for which municipality. */
const missions: Record<string, readonly (readonly [Role, string])[]> = {
  handlaggare: [["CONSULTANT", "Ekdala"]],
  handlaggare2: [["CONSULTANT", "Ekdala"]],
  chef: [["UNIT_MANAGER", "Ekdala"]],
  socialjour: [["DUTY", "Ekdala"]],
  "bestallare-bjorkvik": [["CLIENT_WORKER", "Björkvik"]],
  "bestallare-asby": [["CLIENT_WORKER", "Åsby"]],
  "namnd-ekdala": [["BOARD_MEMBER", "Ekdala"]],
  "ordforande-bjorkvik": [["BOARD_CHAIR", "Björkvik"]],
  jourhem: [["HOME_ADULT", "Ekdala"]],
  jourhem2: [["HOME_ADULT", "Ekdala"]],
  mentorshem: [["MENTOR", "Ekdala"]],
  redaktor: [["EDITOR", "Ekdala"]],
  admin: [["ADMIN", "Ekdala"]],
  granskare: [["AUDITOR", "Ekdala"]],
  familj: [["APPLICANT", "Ekdala"]],
  familj2: [["APPLICANT", "Ekdala"]],
};

const firstDay = dbDate("2025-07-01");
const boardOnly: Decider[] = ["BOARD", "COMMITTEE"];
const withUrgentChair: Decider[] = ["BOARD", "COMMITTEE", "CHAIR_URGENT"];

/**
 * Grounds of a placement. SoL 22:1 and 30:6–7 (board or committee; KL 6:39 in urgency), LVU 6 and 11 §§
 * to the end of 2026, lag 2026:1600 5:3 and 6:1–2 from 2027.
 */
const legalBases = [
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
    code: "LVU_2",
    act: "Lagen (1990:52) med särskilda bestämmelser om vård av unga",
    section: "2 §",
    text: "Vård på grund av brister i hemmet",
    isConsentBased: false,
    deciders: boardOnly,
    validFrom: firstDay,
    validTo: dbDate("2027-01-01"),
    successorCode: "OBU_3_2",
  },
  {
    code: "LVU_3",
    act: "Lagen (1990:52) med särskilda bestämmelser om vård av unga",
    section: "3 §",
    text: "Vård på grund av eget beteende",
    isConsentBased: false,
    deciders: boardOnly,
    validFrom: firstDay,
    validTo: dbDate("2027-01-01"),
    successorCode: "OBU_3_3",
  },
  {
    code: "LVU_6",
    act: "Lagen (1990:52) med särskilda bestämmelser om vård av unga",
    section: "6 och 11 §§",
    text: "Omedelbart omhändertagande",
    isConsentBased: false,
    deciders: withUrgentChair,
    validFrom: firstDay,
    validTo: dbDate("2027-01-01"),
    successorCode: "OBU_5_1",
  },
  {
    code: "OBU_3_2",
    act: "Lagen (2026:1600) om omhändertagande för vård av barn och unga",
    section: "3 kap. 2 §",
    text: "Vård på grund av brister i hemmet",
    isConsentBased: false,
    deciders: boardOnly,
    validFrom: dbDate("2027-01-01"),
    validTo: null,
    successorCode: null,
  },
  {
    code: "OBU_3_3",
    act: "Lagen (2026:1600) om omhändertagande för vård av barn och unga",
    section: "3 kap. 3 §",
    text: "Vård på grund av eget beteende",
    isConsentBased: false,
    deciders: boardOnly,
    validFrom: dbDate("2027-01-01"),
    validTo: null,
    successorCode: null,
  },
  {
    code: "OBU_5_1",
    act: "Lagen (2026:1600) om omhändertagande för vård av barn och unga",
    section: "5 kap. 1 § och 6 kap. 2 §",
    text: "Omedelbart omhändertagande",
    isConsentBased: false,
    deciders: withUrgentChair,
    validFrom: dbDate("2027-01-01"),
    validTo: null,
    successorCode: null,
  },
];

/** Municipalities, grounds of placement and the demo's people: what the story stands on. */
export async function layGround(): Promise<void> {
  const planter = jobActor("seed");
  await inTransaction(dbContextOf(planter), async (tx) => {
    await tx.organisation.createMany({ data: pool.map((each) => ({ isHost: false, ...each })) });
    await tx.legalBasis.createMany({ data: legalBases });
    await addUsers(tx);
    await recordAudit(tx, planter, { event: "demo.planted", outcome: "DONE", subjects: [] });
  });
}

async function addUsers(tx: Tx): Promise<void> {
  const organisations = new Map(
    (await tx.organisation.findMany()).map(({ id, name }) => [name, id]),
  );
  const { staffIssuer } = env;
  for (const { login, name } of demoAccounts) {
    await tx.user.create({
      data: {
        issuer: staffIssuer.issuer,
        subject: demoSubject(login),
        displayName: name,
        roles: {
          create: (missions[login] ?? []).map(([role, municipality]) => {
            const organisationId = organisations.get(municipality);
            if (organisationId === undefined) throw new Error(`no municipality ${municipality}`);
            return { role, organisationId, validFrom: firstDay };
          }),
        },
      },
    });
  }
}
