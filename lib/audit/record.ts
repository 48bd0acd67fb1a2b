import "server-only";
import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { AuditDetail, Subject } from "./schema";

/** Who a log row says did it. */
export type AuditActor = {
  kind: "USER" | "LINK" | "JOB" | "SEED" | "ANONYMOUS";
  userId: string | null;
  sessionId: string | null;
  organisationId: string | null;
  roles: readonly string[];
  requestId: string | null;
};

export type AuditEntry = {
  event: string;
  outcome: "DONE" | "READ" | "REFUSED" | "DENIED";
  subjects: readonly Subject[];
  detail?: AuditDetail;
};

/** Writes one row of the log in the transaction of what it tells of: both stand or neither does. */
export async function recordAudit(tx: Tx, actor: AuditActor, entry: AuditEntry): Promise<void> {
  const row = {
    at: now().toISOString(),
    event: entry.event,
    outcome: entry.outcome,
    actorKind: actor.kind,
    userId: actor.userId,
    sessionId: actor.sessionId,
    organisationId: actor.organisationId,
    roles: actor.roles,
    requestId: actor.requestId,
    subjects: entry.subjects,
    detail: entry.detail ?? {},
  };
  await tx.$executeRaw`SELECT app.record_audit(${JSON.stringify(row)}::jsonb)`;
}
