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
  "content.write",
] as const;
export type Permission = (typeof permissions)[number];

const everyone: readonly Permission[] = ["account.read"];

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
  ],
  DUTY: client,
  CLIENT_WORKER: client,
  BOARD_MEMBER: everyone,
  BOARD_CHAIR: everyone,
  HOME_ADULT: everyone,
  MENTOR: everyone,
  APPLICANT: everyone,
  EDITOR: [...everyone, "content.write"],
  ADMIN: everyone,
  AUDITOR: everyone,
} as const satisfies Record<Role, readonly Permission[]>;

/** What a one-time link reaches, besides its own inquiry nothing. */
export const linkPermissions: readonly Permission[] = ["family.inquiry.read"];

/** All that the roles allow together. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role): readonly Permission[] => rolePermissions[role]));
}
