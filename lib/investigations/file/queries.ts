import "server-only";
import type { Reading, ReadRecord } from "@/lib/access/define-query";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { askedQuestions } from "../assessment/rules";
import { type Missing, missingForOutcome } from "../requirements/rules";
import {
  daysUsed,
  type Hands,
  isPastGoal,
  mayWork,
  type Part,
  type Stage,
  stageOf,
} from "../rules";
import { fileSchema, handsSchema, type InvestigationFile } from "./schema";

/**
 * Investigations with all that their stage and their gaps are computed from, in the order of the
 * ids; one that the actor may not see is left out. One question to the database, since the parts of
 * a file are many and small.
 */
export async function filesOf(tx: Tx, ids: readonly string[]): Promise<InvestigationFile[]> {
  const rows = await tx.$queryRaw<{ file: unknown }[]>`
    SELECT json_build_object(
      'id', i.id, 'number', i.number, 'version', i.version, 'state', i.state,
      'missions', to_json(i.missions), 'openedOn', i.opened_on, 'goalOn', i.goal_on,
      'holdReason', i.hold_reason, 'holdUntil', i.hold_until, 'communicatedOn', i.communicated_on,
      'inquiryId', i.inquiry_id, 'homeId', i.home_id,
      'household', json_build_object('id', h.id, 'label', h.label, 'level', h.protection_level,
        'municipality', h.municipality),
      'investigators', coalesce((
        SELECT json_agg(json_build_object('userId', v.user_id, 'role', v.role,
          'name', coalesce(u.display_name, ''),
          'isInConflict', EXISTS (SELECT 1 FROM conflict_of_interest c
            WHERE c.household_id = h.id AND c.user_id = v.user_id)) ORDER BY v.role)
        FROM investigator v LEFT JOIN app_user u ON u.id = v.user_id
        WHERE v.investigation_id = i.id), '[]'),
      'ending', CASE WHEN i.state = 'CLOSED' THEN coalesce(
        (SELECT json_build_object('outcome', d.outcome, 'at', d.decided_at)
         FROM investigation_decision d WHERE d.investigation_id = i.id),
        (SELECT json_build_object('outcome', p.outcome, 'at', p.proposed_at)
         FROM investigation_proposal p WHERE p.investigation_id = i.id AND p.returned_at IS NULL
         ORDER BY p.proposed_at DESC LIMIT 1)) END,
      'facts', json_build_object(
        'adults', coalesce((
          SELECT json_agg(json_build_object('personId', p.id,
            'name', coalesce(p.alias, p.given_name || ' ' || p.family_name),
            'hasNumber', p.personal_number_encrypted IS NOT NULL) ORDER BY m.id)
          FROM membership m JOIN person p ON p.id = m.person_id
          WHERE m.household_id = i.household_id AND m.role = 'ADULT' AND m.valid_to IS NULL), '[]'),
        'requirements', coalesce((
          SELECT json_agg(json_build_object('id', r.id, 'kind', r.kind, 'personId', r.person_id,
            'detail', r.detail, 'count', r.count, 'isWaived', r.waived_reason IS NOT NULL) ORDER BY r.id)
          FROM requirement r WHERE r.investigation_id = i.id), '[]'),
        'consents', coalesce((
          SELECT json_agg(json_build_object('personId', c.person_id, 'purpose', c.purpose))
          FROM consent c WHERE c.investigation_id = i.id AND c.withdrawn_on IS NULL), '[]'),
        'checks', coalesce((
          SELECT json_agg(json_build_object('id', k.id, 'personId', k.person_id, 'register', k.register,
            'requestedOn', k.requested_on, 'receivedOn', k.received_on, 'result', k.result,
            'isAssessed', k.assessed_by_id IS NOT NULL, 'validUntil', k.valid_until,
            'isEntryAcceptable', k.entry_acceptable) ORDER BY k.id)
          FROM register_check k WHERE k.investigation_id = i.id), '[]'),
        'visits', (SELECT count(*) FROM visit s WHERE s.investigation_id = i.id),
        'interviews', coalesce((
          SELECT json_agg(json_build_object('kind', w.kind, 'personId', w.person_id))
          FROM interview w WHERE w.investigation_id = i.id), '[]'),
        'references', coalesce((
          SELECT json_agg(json_build_object('personId', f.person_id))
          FROM reference f WHERE f.investigation_id = i.id), '[]'),
        'answered', coalesce((
          SELECT json_agg(a.question_id)
          FROM analysis_answer a WHERE a.investigation_id = i.id AND a.text_encrypted <> ''), '[]')
      )) AS file
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted(id, place)
    JOIN investigation i ON i.id = wanted.id
    JOIN household h ON h.id = i.household_id
    ORDER BY wanted.place`;
  return rows.map(({ file }) => fileSchema.parse(file));
}

/** One investigation, or null if it does not exist or the actor may not see it. */
export async function fileOf(tx: Tx, id: string): Promise<InvestigationFile | null> {
  const [file] = await filesOf(tx, [id]);
  return file ?? null;
}

/** Everybody who has had a hand in an investigation. */
export async function handsOf(tx: Tx, file: InvestigationFile): Promise<Hands> {
  const rows = await tx.$queryRaw<{ hands: unknown }[]>`
    SELECT json_build_object(
      'proposers', coalesce((SELECT json_agg(DISTINCT p.proposed_by_id)
        FROM investigation_proposal p WHERE p.investigation_id = ${file.id}::uuid), '[]'),
      'inConflict', coalesce((SELECT json_agg(c.user_id)
        FROM conflict_of_interest c WHERE c.household_id = ${file.household.id}::uuid), '[]'),
      'workers', coalesce((SELECT json_agg(DISTINCT worker.id) FROM (
        SELECT by_id AS id FROM visit WHERE investigation_id = ${file.id}::uuid
        UNION SELECT by_id FROM interview WHERE investigation_id = ${file.id}::uuid
        UNION SELECT by_id FROM reference WHERE investigation_id = ${file.id}::uuid
        UNION SELECT requested_by_id FROM register_check WHERE investigation_id = ${file.id}::uuid
        UNION SELECT recorded_by_id FROM consent WHERE investigation_id = ${file.id}::uuid
        UNION SELECT saved_by_id FROM analysis_answer WHERE investigation_id = ${file.id}::uuid
      ) worker), '[]')) AS hands`;
  const hands = handsSchema.parse(rows[0]?.hands);
  return { ...hands, investigators: file.investigators };
}

/**
 * The same, held against other deeds until this one ends: what it is judged by cannot change under it.
 * Null as `fileOf`.
 */
export async function lockedFile(tx: Tx, id: string): Promise<InvestigationFile | null> {
  // The lock comes first and in a statement of its own, so that what follows reads after it.
  await tx.$queryRaw`SELECT 1 FROM investigation WHERE id = ${id}::uuid FOR UPDATE`;
  return fileOf(tx, id);
}

/** What heads every page of an investigation, for the one who looks. */
export type InvestigationHead = InvestigationFile & {
  /** What is missing before it can be found suitable. */
  missing: Missing[];
  stage: Stage;
  daysUsed: number;
  isPastGoal: boolean;
  /** The actor is one of the two investigators. */
  isMine: boolean;
};

/** The head of an investigation as it stands today. */
export function headOf(
  file: InvestigationFile,
  { actor, today }: Pick<Reading, "actor" | "today">,
): InvestigationHead {
  const missing = missingForOutcome(file.facts, "SUITABLE", { today, questions: askedQuestions });
  const until = file.ending === null ? today : dayOf(file.ending.at);
  return {
    ...file,
    missing,
    stage: stageOf(file.state, missing),
    daysUsed: daysUsed(file.openedOn, until),
    isPastGoal: isPastGoal(file.state, file.goalOn, today),
    isMine: mayWork(file.investigators, actor.userId),
  };
}

/** The log row of opening a page of an investigation: whose file, and which part of it. */
export function readOf(head: InvestigationHead, part: Part): ReadRecord {
  return {
    event: "investigation.read",
    subjects: [
      { type: "INVESTIGATION", id: head.id },
      { type: "HOUSEHOLD", id: head.household.id },
    ],
    detail: { part },
  };
}
