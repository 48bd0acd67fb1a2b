import type { Role } from "@/lib/platform/generated/enums";

/** Everything that somebody may be allowed to do. A page or deed names exactly one. */
export const permissions = [
  "account.read",
  "task.read",
  "task.work",
  "note.write",
  "document.read",
  "document.write",
  "saved-view.write",
  "callback.read",
  "callback.handle",
  "meeting.read",
  "meeting.plan",
  "inquiry.read",
  "inquiry.handle",
  "inquiry.decide",
  "investigation.open",
  "investigation.read",
  "investigation.work",
  "investigation.decide",
  "investigation.assign",
  "conflict.declare",
  "protected.grant",
  "home.read",
  "home.manage",
  "home.assign",
  "contract.sign",
  "places.read",
  "request.read",
  "request.assign",
  "request.match",
  "placement.read",
  "placement.manage",
  "client.request.read",
  "client.request.send",
  "client.proposal.answer",
  "client.decision.register",
  "client.placement.read",
  "client.placement.update",
  "thread.read",
  "thread.write",
  "family.inquiry.read",
  "family.inquiry.steer",
  "family.visit",
  "family.thread",
  "family.document",
  "family.consent",
  "content.write",
  "mail-template.write",
] as const;
export type Permission = (typeof permissions)[number];

const everyone: readonly Permission[] = ["account.read"];

/** What an adult of a family reaches by a mailed link: how it goes, whose turn it is, when to meet. */
const familyByLink: readonly Permission[] = [
  "family.inquiry.read",
  "family.inquiry.steer",
  "family.visit",
];

/** What asks for a stronger proof of who reads and signs than that the mail was opened. */
const familyByIdentity: readonly Permission[] = [
  "family.thread",
  "family.document",
  "family.consent",
];

const staff: readonly Permission[] = [
  ...everyone,
  "task.read",
  "task.work",
  "note.write",
  "document.read",
  "document.write",
  "saved-view.write",
  "callback.read",
  "callback.handle",
  "meeting.read",
  "meeting.plan",
  "inquiry.read",
  "inquiry.handle",
  "inquiry.decide",
  "investigation.open",
  "investigation.read",
  "conflict.declare",
  "home.read",
  "places.read",
  "request.read",
  "request.match",
  "placement.read",
  "placement.manage",
  "thread.read",
  "thread.write",
];

const client: readonly Permission[] = [
  ...everyone,
  "client.request.read",
  "client.request.send",
  "client.proposal.answer",
  "client.decision.register",
  "client.placement.read",
  "client.placement.update",
  "thread.read",
  "thread.write",
];

/**
 * What each role may do. The relation (own municipality, assigned consultant, named reader) is
 * judged besides, by the queries and by row-level security.
 */
export const rolePermissions = {
  CONSULTANT: [...staff, "investigation.work", "home.manage"],
  UNIT_MANAGER: [
    ...staff,
    "investigation.work",
    "investigation.decide",
    "investigation.assign",
    "protected.grant",
    "home.manage",
    "home.assign",
    "contract.sign",
    "request.assign",
    "mail-template.write",
  ],
  DUTY: client,
  CLIENT_WORKER: client,
  BOARD_MEMBER: everyone,
  BOARD_CHAIR: everyone,
  HOME_ADULT: everyone,
  MENTOR: everyone,
  APPLICANT: [...everyone, ...familyByLink, ...familyByIdentity],
  EDITOR: [...everyone, "content.write"],
  ADMIN: [...everyone, "mail-template.write"],
  AUDITOR: everyone,
} as const satisfies Record<Role, readonly Permission[]>;

/**
 * Somebody who has proved who it is and has no role: a family that has not yet tied its
 * e-identification to its inquiry, and is told how.
 */
export const newcomerPermissions: readonly Permission[] = [...everyone, "family.inquiry.read"];

/**
 * What a one-time link reaches in the own inquiry. Where families can sign in by e-identification
 * they must, for what is secret or binds them; else the link is all there is.
 */
export function linkPermissions(canIdentify: boolean): readonly Permission[] {
  return canIdentify ? familyByLink : [...familyByLink, ...familyByIdentity];
}

/** True for what a family that came by a link reaches once it has signed in by e-identification. */
export function asksForIdentity(permission: Permission): boolean {
  return familyByIdentity.includes(permission);
}

/** All that the roles allow together. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role): readonly Permission[] => rolePermissions[role]));
}
