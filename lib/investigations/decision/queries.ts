import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import { factsTold, type KnownFacts } from "@/lib/homes/facts/rules";
import type { Answers } from "@/lib/inquiries/questions/schema";
import { type Day, dayFromDb, formatDay } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { InvestigationOutcome } from "@/lib/platform/generated/enums";
import { unseal } from "@/lib/platform/sealed";
import { fileOf, handsOf, headOf, type InvestigationHead, readOf } from "../file/queries";
import { type DecidingFault, decidingFault } from "../rules";
import type { ScopeRow } from "./rules";
import { type CommunicateInput, storedScopeSchema } from "./schema";

/** Where the grounds of a proposal or of a decision lie sealed. */
export const groundsPlace = (
  table: "investigation_proposal" | "investigation_decision",
  rowId: string,
) => ({ table, column: "grounds_encrypted", rowId });

/** Where the family's comment lies sealed. */
export const commentPlace = (rowId: string) => ({
  table: "investigation",
  column: "family_comment_encrypted",
  rowId,
});

/** The family's comments, each under its day: one made before the file was given back stays. */
export function joinedComments(
  investigationId: string,
  stored: string | null,
  { communicatedOn, comment }: Pick<CommunicateInput, "communicatedOn" | "comment">,
): string | null {
  const earlier = stored === null ? null : unseal(commentPlace(investigationId), stored);
  const latest = comment === null ? null : `${formatDay(communicatedOn)}: ${comment}`;
  return [earlier, latest].filter((text) => text !== null).join("\n\n") || null;
}

/** What the family of an inquiry told of the home to be, or null without an inquiry. */
export async function factsToldIn(tx: Tx, inquiryId: string | null): Promise<KnownFacts | null> {
  if (inquiryId === null) return null;
  const rows = await tx.inquiryAnswer.findMany({ where: { inquiryId } });
  const answers = Object.fromEntries(rows.map(({ questionId, value }) => [questionId, value]));
  return factsTold(answers as Partial<Answers>);
}

type Words = { outcome: InvestigationOutcome; scope: ScopeRow[]; grounds: string };

export type ProposalRow = Words & {
  id: string;
  by: string;
  at: Date;
  returned: { by: string; at: Date; reason: string } | null;
};

export type DecisionRow = Words & { by: string; at: Date; validUntil: Day | null };

export type DecisionPage = {
  head: InvestigationHead;
  /** Newest first. */
  proposals: ProposalRow[];
  decision: DecisionRow | null;
  familyComment: string | null;
  /** Why the actor may not decide, or null; only who has the permission is asked. */
  fault: DecidingFault | null;
  maySubmit: boolean;
  mayDecide: boolean;
};

/** Proposals and decision of an investigation, or null if the actor may not see it. */
export const decisionPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<DecisionPage | null> => {
    const { tx, actor } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const stored = await tx.investigation.findFirstOrThrow({
      where: { id },
      select: { familyCommentEncrypted: true },
    });
    const head = headOf(file, reading);
    const fault = decidingFault(await handsOf(tx, file), actor.userId ?? "");
    const comment = stored.familyCommentEncrypted;
    return {
      head,
      proposals: await proposalsOf(tx, id),
      decision: await decisionOf(tx, id),
      familyComment: comment === null ? null : unseal(commentPlace(id), comment),
      fault,
      maySubmit: head.isMine,
      mayDecide: actor.permissions.has("investigation.decide"),
    };
  },
  record: ({ head }) => readOf(head, "decision"),
});

async function proposalsOf(tx: Tx, investigationId: string): Promise<ProposalRow[]> {
  const rows = await tx.investigationProposal.findMany({
    where: { investigationId },
    orderBy: { proposedAt: "desc" },
  });
  const names = await namesOf(
    tx,
    rows.flatMap((row) => [row.proposedById, row.returnedById ?? row.proposedById]),
  );
  return rows.map((row) => ({
    id: row.id,
    outcome: row.outcome,
    scope: storedScopeSchema.parse(row.scope),
    grounds: unseal(groundsPlace("investigation_proposal", row.id), row.groundsEncrypted),
    by: names.get(row.proposedById) ?? "",
    at: row.proposedAt,
    returned:
      row.returnedAt === null
        ? null
        : {
            by: names.get(row.returnedById ?? "") ?? "",
            at: row.returnedAt,
            reason: row.returnReason ?? "",
          },
  }));
}

async function decisionOf(tx: Tx, investigationId: string): Promise<DecisionRow | null> {
  const row = await tx.investigationDecision.findFirst({ where: { investigationId } });
  if (row === null) return null;
  return {
    outcome: row.outcome,
    scope: storedScopeSchema.parse(row.scope),
    grounds: unseal(groundsPlace("investigation_decision", investigationId), row.groundsEncrypted),
    by: row.decidedByName,
    at: row.decidedAt,
    validUntil: row.validUntil === null ? null : dayFromDb(row.validUntil),
  };
}
