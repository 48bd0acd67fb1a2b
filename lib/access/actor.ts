import type { AuditActor } from "@/lib/audit/record";
import type { DbContext } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Role } from "@/lib/platform/generated/enums";
import {
  linkPermissions,
  newcomerPermissions,
  type Permission,
  permissionsOf,
} from "./permissions";

/** A role held now, in one organisation. */
export type RoleGrant = {
  role: Role;
  organisationId: string;
  organisation: string;
  isHost: boolean;
};

/** Who acts. Made by the functions of this file alone, from a session row or for a job. */
export type Actor = AuditActor & {
  readonly displayName: string;
  readonly personId: string | null;
  /** The own inquiry of a family, and which of its adults acts. */
  readonly inquiryId: string | null;
  readonly adultId: string | null;
  /** Signed in by an issuer, and so known by more than a mailed link. */
  readonly isStrong: boolean;
  readonly draftHash: string | null;
  readonly grants: readonly RoleGrant[];
  /** The client municipalities that the actor acts for. */
  readonly serves: readonly string[];
  readonly permissions: ReadonlySet<Permission>;
};

/** What the session look-up gives. */
export type SessionFacts = {
  id: string;
  kind: "OIDC" | "LINK";
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  inquiryId: string | null;
  adultId: string | null;
  /** The given name of the adult, which a link alone tells. */
  adultName: string | null;
  userId: string | null;
  displayName: string | null;
  /** By which issuer the user is known. */
  issuer: string | null;
  personId: string | null;
  roles: RoleGrant[];
  organisationIds: string[] | null;
};

const nobody = {
  userId: null,
  sessionId: null,
  organisationId: null,
  roles: [],
  requestId: null,
  personId: null,
  inquiryId: null,
  adultId: null,
  isStrong: false,
  draftHash: null,
  grants: [],
  serves: [],
  permissions: new Set<Permission>(),
} as const;

/** The person behind a valid session. */
export function sessionActor(session: SessionFacts, requestId: string | null): Actor {
  if (session.kind === "LINK") {
    return {
      ...nobody,
      kind: "LINK",
      displayName: session.adultName ?? "Familjen",
      sessionId: session.id,
      inquiryId: session.inquiryId,
      adultId: session.adultId,
      requestId,
      permissions: new Set(linkPermissions(env.citizenIssuer !== undefined)),
    };
  }
  const roles = session.roles.map((grant) => grant.role);
  return {
    ...nobody,
    kind: "USER",
    displayName: session.displayName ?? "",
    userId: session.userId,
    sessionId: session.id,
    personId: session.personId,
    inquiryId: session.inquiryId,
    adultId: session.adultId,
    isStrong: true,
    organisationId: session.roles[0]?.organisationId ?? null,
    requestId,
    roles,
    grants: session.roles,
    serves: servedBy(session),
    permissions: isNewcomer(session) ? new Set(newcomerPermissions) : permissionsOf(roles),
  };
}

/** Somebody who has not signed in; `draftHash` ties the visitor to the own form under way. */
export function anonymousActor(requestId: string | null, draftHash: string | null = null): Actor {
  return { ...nobody, kind: "ANONYMOUS", displayName: "Besökare", requestId, draftHash };
}

/** The product itself: the worker, the sign-in, set-up. Sees every row; may do only what its code does. */
export function jobActor(name: string, allowed: readonly Permission[] = []): Actor {
  return { ...nobody, kind: "JOB", displayName: name, permissions: new Set(allowed) };
}

/** A person of the planted story, acting with the own roles. */
export function seedActor(session: SessionFacts): Actor {
  return { ...sessionActor(session, null), kind: "SEED", sessionId: null };
}

/** What row-level security is told about the actor. */
export function dbContextOf(actor: Actor): DbContext {
  return {
    kind: actor.kind,
    user: actor.userId,
    person: actor.personId,
    inquiry: actor.inquiryId,
    adult: actor.adultId,
    draft: actor.draftHash,
    roles: actor.roles,
    serves: actor.serves,
  };
}

// Staff who have no role yet come by the other door.
function isNewcomer({ roles, issuer }: SessionFacts): boolean {
  return roles.length === 0 && issuer !== null && issuer === env.citizenIssuer?.issuer;
}

// The out-of-hours duty acts for the whole pool; a client's social worker for the own municipality.
function servedBy(session: SessionFacts): string[] {
  if (session.roles.some(({ role }) => role === "DUTY")) return session.organisationIds ?? [];
  return session.roles
    .filter(({ role }) => role === "CLIENT_WORKER")
    .map(({ organisationId }) => organisationId);
}
