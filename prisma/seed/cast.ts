import { type Actor, dbContextOf, jobActor, type RoleGrant, seedActor } from "@/lib/access/actor";
import { type Day, dbDate } from "@/lib/platform/dates";
import { inTransaction, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Role } from "@/lib/platform/generated/enums";
import { demoAccounts, demoSubject } from "../../scripts/demo-accounts.mjs";

/** The municipalities of the pool. */
export const pool = [
  { name: "Ekdala", slug: "ekdala", isHost: true },
  { name: "Björkvik", slug: "bjorkvik", isHost: false },
  { name: "Granlunda", slug: "granlunda", isHost: false },
  { name: "Lövestad", slug: "lovestad", isHost: false },
  { name: "Sjöholma", slug: "sjoholma", isHost: false },
  { name: "Tallberga", slug: "tallberga", isHost: false },
  { name: "Åsby", slug: "asby", isHost: false },
  { name: "Ängsvik", slug: "angsvik", isHost: false },
] as const;
export type Municipality = (typeof pool)[number]["name"];

type Mission = readonly [Role, Municipality];

/** What each demo login does, and for which municipality. */
const missions: Record<string, Mission> = {
  handlaggare: ["CONSULTANT", "Ekdala"],
  handlaggare2: ["CONSULTANT", "Ekdala"],
  chef: ["UNIT_MANAGER", "Ekdala"],
  socialjour: ["DUTY", "Ekdala"],
  "bestallare-bjorkvik": ["CLIENT_WORKER", "Björkvik"],
  "bestallare-asby": ["CLIENT_WORKER", "Åsby"],
  "namnd-ekdala": ["BOARD_MEMBER", "Ekdala"],
  "ordforande-bjorkvik": ["BOARD_CHAIR", "Björkvik"],
  jourhem: ["HOME_ADULT", "Ekdala"],
  jourhem2: ["HOME_ADULT", "Ekdala"],
  mentorshem: ["MENTOR", "Ekdala"],
  redaktor: ["EDITOR", "Ekdala"],
  admin: ["ADMIN", "Ekdala"],
  granskare: ["AUDITOR", "Ekdala"],
  familj: ["APPLICANT", "Ekdala"],
  familj2: ["APPLICANT", "Ekdala"],
};

/** Social workers of the other municipalities: they act in the story, but nobody signs in as them. */
const behindTheScenes: readonly { login: string; name: string; mission: Mission }[] = [
  { login: "scen-ekdala", name: "Stina Ekdalius", mission: ["CLIENT_WORKER", "Ekdala"] },
  { login: "scen-granlunda", name: "Arvid Granlykta", mission: ["CLIENT_WORKER", "Granlunda"] },
  { login: "scen-lovestad", name: "Hedda Lövglänta", mission: ["CLIENT_WORKER", "Lövestad"] },
  { login: "scen-sjoholma", name: "Ture Sjöholmé", mission: ["CLIENT_WORKER", "Sjöholma"] },
  { login: "scen-tallberga", name: "Mimmi Tallbergius", mission: ["CLIENT_WORKER", "Tallberga"] },
  { login: "scen-angsvik", name: "Ville Ängsviksson", mission: ["CLIENT_WORKER", "Ängsvik"] },
];

const everybody = [
  ...demoAccounts.map(({ login, name }) => ({ login, name, mission: missions[login] })),
  ...behindTheScenes,
];

/** Adds everybody who signs in or acts, with their roles from a day on. */
export async function addUsers(tx: Tx, rolesFrom: Day): Promise<void> {
  const organisations = await tx.organisation.findMany();
  const idOf = new Map(organisations.map(({ id, name }) => [name, id]));
  for (const { login, name, mission } of everybody) {
    const [role, municipality] = mission ?? [];
    const organisationId = idOf.get(municipality ?? "");
    if (role === undefined || organisationId === undefined) throw new Error(`no role for ${login}`);
    await tx.user.create({
      data: {
        issuer: env.staffIssuer.issuer,
        subject: demoSubject(login),
        displayName: name,
        roles: { create: { role, organisationId, validFrom: dbDate(rolesFrom) } },
      },
    });
  }
}

/** Those who act in the story. */
export type Cast = {
  /** @throws if nobody has the login. */
  user: (login: string) => Actor & { userId: string };
  /** Whoever sends requests for a municipality in the daytime. */
  clientOf: (municipality: Municipality) => Actor & { userId: string };
  organisationId: (municipality: Municipality) => string;
};

/** Does something as the planting itself: to look up what the story's deeds have made. */
export function behind<Result>(run: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inTransaction(dbContextOf(jobActor("seed")), run);
}

/** The actors as they are in the database. */
export async function castOf(): Promise<Cast> {
  const [users, organisations] = await behind(async (tx) => [
    await tx.user.findMany({ include: { roles: { include: { organisation: true } } } }),
    await tx.organisation.findMany(),
  ]);
  const organisationIds = organisations.map(({ id }) => id);
  const bySubject = new Map(
    users.map((user) => {
      const roles: RoleGrant[] = user.roles.map(({ role, organisation: { id, name, isHost } }) => ({
        ...{ role, organisationId: id, organisation: name, isHost },
      }));
      const facts = { id: user.id, userId: user.id, displayName: user.displayName, roles };
      const session = { kind: "OIDC" as const, createdAt: "", lastSeenAt: "", expiresAt: "" };
      const { personId } = user;
      const family = { inquiryId: null, adultId: null, adultName: null };
      const actor = seedActor({
        ...{ ...facts, ...session, ...family, issuer: user.issuer },
        ...{ personId, organisationIds },
      });
      return [user.subject, { ...actor, userId: user.id }] as const;
    }),
  );
  const user: Cast["user"] = (login) => {
    const actor = bySubject.get(demoSubject(login));
    if (actor === undefined) throw new Error(`nobody is called ${login}`);
    return actor;
  };
  return {
    user,
    clientOf: (municipality) => {
      const found = everybody.find(
        ({ mission }) => mission?.[0] === "CLIENT_WORKER" && mission[1] === municipality,
      );
      return user(found?.login ?? "");
    },
    organisationId: (municipality) => {
      const found = organisations.find(({ name }) => name === municipality);
      if (found === undefined) throw new Error(`no municipality ${municipality}`);
      return found.id;
    },
  };
}
