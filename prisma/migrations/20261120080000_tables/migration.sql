-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('CONSULTANT', 'UNIT_MANAGER', 'DUTY', 'CLIENT_WORKER', 'BOARD_MEMBER', 'BOARD_CHAIR', 'HOME_ADULT', 'MENTOR', 'APPLICANT', 'EDITOR', 'ADMIN', 'AUDITOR');

-- CreateEnum
CREATE TYPE "session_kind" AS ENUM ('OIDC', 'LINK');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('USER', 'LINK', 'JOB', 'SEED', 'ANONYMOUS');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('DONE', 'READ', 'REFUSED', 'DENIED');

-- CreateEnum
CREATE TYPE "contract_form" AS ENUM ('CONTRACTED', 'ASSIGNMENT');

-- CreateEnum
CREATE TYPE "contract_state" AS ENUM ('ACTIVE', 'NOTICE_GIVEN', 'ENDED');

-- CreateEnum
CREATE TYPE "retention_class" AS ENUM ('INQUIRY', 'HOME_FILE', 'UNUSED_HOME', 'PLACEMENT', 'ADMINISTRATIVE');

-- CreateEnum
CREATE TYPE "file_state" AS ENUM ('QUARANTINED', 'CLEAN', 'REJECTED');

-- CreateEnum
CREATE TYPE "home_kind" AS ENUM ('EMERGENCY', 'FOSTER', 'KINSHIP', 'CONTACT', 'RELIEF');

-- CreateEnum
CREATE TYPE "home_state" AS ENUM ('SUITABLE', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "placement_kind" AS ENUM ('ORDINARY', 'TRANSIT', 'PARENT_CHILD');

-- CreateEnum
CREATE TYPE "sex_preference" AS ENUM ('NONE', 'GIRLS', 'BOYS');

-- CreateEnum
CREATE TYPE "overlay_kind" AS ENUM ('PAUSED', 'STOPPED');

-- CreateEnum
CREATE TYPE "inquiry_state" AS ENUM ('RECEIVED', 'IN_CONTACT', 'INFO_CALL_HELD', 'CONVERTED', 'NOT_PROCEEDING', 'WITHDRAWN', 'UNREACHABLE', 'PARKED', 'MERGED');

-- CreateEnum
CREATE TYPE "inquiry_source" AS ENUM ('WEB', 'PHONE');

-- CreateEnum
CREATE TYPE "contact_outcome" AS ENUM ('REACHED', 'NO_ANSWER', 'LEFT_MESSAGE', 'MAIL_SENT');

-- CreateEnum
CREATE TYPE "investigation_state" AS ENUM ('OPEN', 'ON_HOLD', 'SUBMITTED', 'COMMUNICATED', 'CLOSED');

-- CreateEnum
CREATE TYPE "investigation_outcome" AS ENUM ('SUITABLE', 'SUITABLE_LIMITED', 'NOT_SUITABLE', 'WITHDRAWN', 'DISCONTINUED');

-- CreateEnum
CREATE TYPE "investigator_role" AS ENUM ('LEAD', 'SECOND');

-- CreateEnum
CREATE TYPE "requirement_kind" AS ENUM ('CONSENT', 'REGISTER_CHECK', 'VISIT', 'INTERVIEW', 'REFERENCE', 'ANALYSIS');

-- CreateEnum
CREATE TYPE "register_kind" AS ENUM ('CRIMINAL_RECORD', 'SUSPICION', 'SOCIAL', 'ENFORCEMENT', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE');

-- CreateEnum
CREATE TYPE "check_result" AS ENUM ('NO_ENTRY', 'ENTRY', 'NOT_OBTAINED');

-- CreateEnum
CREATE TYPE "obtained_by" AS ENUM ('AUTHORITY', 'APPLICANT');

-- CreateEnum
CREATE TYPE "interview_kind" AS ENUM ('INDIVIDUAL', 'JOINT', 'CHILDREN');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('MAIL', 'SMS');

-- CreateEnum
CREATE TYPE "message_side" AS ENUM ('UNIT', 'OUTSIDE');

-- CreateEnum
CREATE TYPE "decider" AS ENUM ('BOARD', 'COMMITTEE', 'CHAIR_URGENT');

-- CreateEnum
CREATE TYPE "protection_level" AS ENUM ('NONE', 'CONFIDENTIAL', 'PROTECTED_REGISTRATION', 'FICTITIOUS');

-- CreateEnum
CREATE TYPE "sex" AS ENUM ('GIRL', 'BOY', 'OTHER');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('ADULT', 'OTHER_ADULT', 'OWN_CHILD');

-- CreateEnum
CREATE TYPE "urgency" AS ENUM ('NOW', 'WITHIN_24_HOURS', 'PLANNED');

-- CreateEnum
CREATE TYPE "ask_answer" AS ENUM ('YES', 'NO');

-- CreateEnum
CREATE TYPE "proposal_answer" AS ENUM ('ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "placement_state" AS ENUM ('PROVISIONAL', 'CONFIRMED', 'ACTIVE', 'ENDED', 'DID_NOT_ARRIVE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "end_reason" AS ENUM ('RETURN_HOME', 'FOSTER_HOME', 'RESIDENTIAL_CARE', 'SECURE_CARE', 'OTHER_EMERGENCY_HOME', 'KINSHIP', 'OWN_HOUSING', 'CUSTODY_TRANSFER', 'BREAKDOWN_CHILD', 'BREAKDOWN_HOME', 'BREAKDOWN_CLIENT', 'BREAKDOWN_PARENT', 'SAFETY', 'OTHER');

-- CreateEnum
CREATE TYPE "stay_kind" AS ENUM ('HOLD', 'PLACEMENT', 'RELIEF', 'LEAVE');

-- CreateEnum
CREATE TYPE "stay_state" AS ENUM ('TAKEN', 'RELEASED');

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "issuer" VARCHAR(300) NOT NULL,
    "subject" VARCHAR(255) NOT NULL,
    "display_name" VARCHAR(120) NOT NULL,
    "person_id" UUID,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "organisation_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL,
    "kind" "session_kind" NOT NULL,
    "user_id" UUID,
    "inquiry_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protected_reader" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "household_id" UUID,
    "child_id" UUID,
    "reason" VARCHAR(500) NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "protected_reader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict_of_interest" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conflict_of_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "event" VARCHAR(80) NOT NULL,
    "outcome" "audit_outcome" NOT NULL DEFAULT 'DONE',
    "actor_kind" "actor_kind" NOT NULL,
    "user_id" UUID,
    "session_id" UUID,
    "organisation_id" UUID,
    "roles" TEXT[],
    "request_id" VARCHAR(40),
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_subject" (
    "event_id" BIGINT NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "audit_subject_pkey" PRIMARY KEY ("event_id","type","id")
);

-- CreateTable
CREATE TABLE "contract" (
    "id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "form" "contract_form" NOT NULL,
    "state" "contract_state" NOT NULL DEFAULT 'ACTIVE',
    "places" INTEGER NOT NULL,
    "age_from" INTEGER NOT NULL,
    "age_to" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "notice_months" INTEGER NOT NULL,
    "signed_on" DATE NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "notice_given_on" DATE,
    "notice_reason" VARCHAR(300),
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'HOME_FILE',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "subject_type" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "file_name" VARCHAR(120) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "state" "file_state" NOT NULL DEFAULT 'QUARANTINED',
    "is_scanned" BOOLEAN NOT NULL DEFAULT false,
    "retention_class" "retention_class" NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_by_name" VARCHAR(120) NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_chunk" (
    "document_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "document_chunk_pkey" PRIMARY KEY ("document_id","no")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "subject_type" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" VARCHAR(120) NOT NULL,
    "body_encrypted" TEXT NOT NULL,
    "occurred_on" DATE NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "corrects_id" UUID,
    "retention_class" "retention_class" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home" (
    "id" UUID NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "state" "home_state" NOT NULL DEFAULT 'SUITABLE',
    "consultant_id" UUID NOT NULL,
    "municipality" VARCHAR(80) NOT NULL,
    "area" VARCHAR(80),
    "protection_level" "protection_level" NOT NULL DEFAULT 'NONE',
    "languages" TEXT[],
    "sex_preference" "sex_preference" NOT NULL DEFAULT 'NONE',
    "has_adult_at_home" BOOLEAN NOT NULL DEFAULT false,
    "has_pets" BOOLEAN,
    "is_smoke_free" BOOLEAN,
    "has_car" BOOLEAN,
    "is_step_free" BOOLEAN,
    "has_adjacent_living" BOOLEAN NOT NULL DEFAULT false,
    "is_mentor_home" BOOLEAN NOT NULL DEFAULT false,
    "placement_kinds" "placement_kind"[],
    "suitable_until" DATE NOT NULL,
    "controller_organisation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "home_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home_household" (
    "id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "home_household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home_capability" (
    "id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "kind" "home_kind" NOT NULL,
    "age_from" INTEGER NOT NULL,
    "age_to" INTEGER NOT NULL,
    "places" INTEGER NOT NULL,
    "conditions" VARCHAR(500),
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "home_capability_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "home_overlay" (
    "id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "kind" "overlay_kind" NOT NULL,
    "reason" VARCHAR(300) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "home_overlay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry" (
    "id" UUID NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "state" "inquiry_state" NOT NULL DEFAULT 'RECEIVED',
    "source" "inquiry_source" NOT NULL DEFAULT 'WEB',
    "idempotency_key" UUID NOT NULL,
    "given_name" VARCHAR(80) NOT NULL,
    "family_name" VARCHAR(80) NOT NULL,
    "email" VARCHAR(254),
    "phone" VARCHAR(20),
    "postal_code" VARCHAR(5) NOT NULL,
    "municipality" VARCHAR(80) NOT NULL,
    "missions" TEXT[],
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "first_contact_due_on" DATE NOT NULL,
    "assigned_to_id" UUID,
    "review_reason" VARCHAR(120),
    "reviewed_at" TIMESTAMPTZ(3),
    "parked_until" DATE,
    "merged_into_id" UUID,
    "protection_level" "protection_level" NOT NULL DEFAULT 'NONE',
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'INQUIRY',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_answer" (
    "inquiry_id" UUID NOT NULL,
    "question_id" VARCHAR(60) NOT NULL,
    "question_version" INTEGER NOT NULL DEFAULT 1,
    "value" JSONB NOT NULL,

    CONSTRAINT "inquiry_answer_pkey" PRIMARY KEY ("inquiry_id","question_id")
);

-- CreateTable
CREATE TABLE "inquiry_draft" (
    "id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL,
    "answers_encrypted" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_number" VARCHAR(20),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inquiry_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_attempt" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "contact_outcome" NOT NULL,
    "note" VARCHAR(500),
    "by_id" UUID NOT NULL,

    CONSTRAINT "contact_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "info_call" (
    "inquiry_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "by_id" UUID NOT NULL,
    "summary_encrypted" TEXT NOT NULL,
    "adults_want_to_go_on" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "info_call_pkey" PRIMARY KEY ("inquiry_id")
);

-- CreateTable
CREATE TABLE "inquiry_closing" (
    "inquiry_id" UUID NOT NULL,
    "reason_code" VARCHAR(40) NOT NULL,
    "note" VARCHAR(500),
    "told_on" DATE,
    "closed_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inquiry_closing_pkey" PRIMARY KEY ("inquiry_id")
);

-- CreateTable
CREATE TABLE "investigation" (
    "id" UUID NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "household_id" UUID NOT NULL,
    "inquiry_id" UUID,
    "home_id" UUID,
    "state" "investigation_state" NOT NULL DEFAULT 'OPEN',
    "missions" "home_kind"[],
    "opened_on" DATE NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "goal_on" DATE NOT NULL,
    "hold_reason" VARCHAR(300),
    "hold_until" DATE,
    "communicated_on" DATE,
    "family_comment_encrypted" TEXT,
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'HOME_FILE',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "investigation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "investigator" (
    "investigation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "investigator_role" NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "investigator_pkey" PRIMARY KEY ("investigation_id","user_id")
);

-- CreateTable
CREATE TABLE "requirement" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "kind" "requirement_kind" NOT NULL,
    "person_id" UUID,
    "detail" VARCHAR(40),
    "count" INTEGER NOT NULL DEFAULT 1,
    "waived_reason" VARCHAR(300),
    "waived_by_id" UUID,

    CONSTRAINT "requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "purpose" VARCHAR(40) NOT NULL,
    "given_on" DATE NOT NULL,
    "given_how" VARCHAR(40) NOT NULL,
    "withdrawn_on" DATE,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_check" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "register" "register_kind" NOT NULL,
    "requested_on" DATE NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "obtained_by" "obtained_by" NOT NULL,
    "received_on" DATE,
    "result" "check_result",
    "assessment_encrypted" TEXT,
    "assessed_by_id" UUID,
    "valid_until" DATE,
    "extract_destroyed_on" DATE,
    "entry_reviewed_by_id" UUID,
    "entry_reviewed_at" TIMESTAMPTZ(3),
    "entry_acceptable" BOOLEAN,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "register_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "summary_encrypted" TEXT NOT NULL,
    "is_announced" BOOLEAN NOT NULL DEFAULT true,
    "by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_finding" (
    "visit_id" UUID NOT NULL,
    "point" VARCHAR(40) NOT NULL,
    "is_in_order" BOOLEAN NOT NULL,
    "note" VARCHAR(500),

    CONSTRAINT "visit_finding_pkey" PRIMARY KEY ("visit_id","point")
);

-- CreateTable
CREATE TABLE "interview" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "person_id" UUID,
    "kind" "interview_kind" NOT NULL,
    "method" VARCHAR(60) NOT NULL,
    "held_on" DATE NOT NULL,
    "summary_encrypted" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "relation" VARCHAR(40) NOT NULL,
    "name_encrypted" TEXT NOT NULL,
    "taken_on" DATE NOT NULL,
    "statement_encrypted" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analysis_answer" (
    "investigation_id" UUID NOT NULL,
    "question_id" VARCHAR(40) NOT NULL,
    "text_encrypted" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "analysis_answer_pkey" PRIMARY KEY ("investigation_id","question_id")
);

-- CreateTable
CREATE TABLE "investigation_proposal" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "outcome" "investigation_outcome" NOT NULL,
    "scope" JSONB NOT NULL,
    "grounds_encrypted" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "returned_at" TIMESTAMPTZ(3),
    "returned_by_id" UUID,
    "return_reason" VARCHAR(1000),

    CONSTRAINT "investigation_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "investigation_decision" (
    "investigation_id" UUID NOT NULL,
    "outcome" "investigation_outcome" NOT NULL,
    "scope" JSONB NOT NULL,
    "grounds_encrypted" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_by_name" VARCHAR(120) NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_until" DATE,

    CONSTRAINT "investigation_decision_pkey" PRIMARY KEY ("investigation_id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL,
    "channel" "channel" NOT NULL DEFAULT 'MAIL',
    "template" VARCHAR(60) NOT NULL,
    "recipient" VARCHAR(254) NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" VARCHAR(300),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_thread" (
    "id" UUID NOT NULL,
    "subject_type" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" VARCHAR(120) NOT NULL,
    "side" "message_side" NOT NULL,
    "body_encrypted" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_read" (
    "message_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_read_pkey" PRIMARY KEY ("message_id","user_id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "slug" VARCHAR(40) NOT NULL,
    "municipality_code" VARCHAR(4),
    "is_host" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_basis" (
    "id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "act" VARCHAR(120) NOT NULL,
    "section" VARCHAR(40) NOT NULL,
    "text" VARCHAR(300) NOT NULL,
    "is_consent_based" BOOLEAN NOT NULL,
    "deciders" "decider"[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "successor_code" VARCHAR(40),

    CONSTRAINT "legal_basis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "given_name" VARCHAR(80),
    "family_name" VARCHAR(80),
    "alias" VARCHAR(80),
    "protection_level" "protection_level" NOT NULL DEFAULT 'NONE',
    "identity_encrypted" TEXT,
    "personal_number_encrypted" TEXT,
    "personal_number_index" VARCHAR(64),
    "birth_year" INTEGER,
    "email" VARCHAR(254),
    "phone" VARCHAR(20),
    "controller_organisation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household" (
    "id" UUID NOT NULL,
    "label" VARCHAR(120) NOT NULL,
    "protection_level" "protection_level" NOT NULL DEFAULT 'NONE',
    "municipality" VARCHAR(80) NOT NULL,
    "postal_code" VARCHAR(5),
    "street_address" VARCHAR(120),
    "controller_organisation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "member_role" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "child" (
    "id" UUID NOT NULL,
    "label" VARCHAR(80) NOT NULL,
    "protection_level" "protection_level" NOT NULL DEFAULT 'NONE',
    "identity_encrypted" TEXT,
    "name_index" VARCHAR(64),
    "personal_number_index" VARCHAR(64),
    "birth_date" DATE,
    "sex" "sex" NOT NULL,
    "controller_organisation_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "child_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_request" (
    "id" UUID NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "home_kind" "home_kind" NOT NULL,
    "placement_kind" "placement_kind" NOT NULL DEFAULT 'ORDINARY',
    "urgency" "urgency" NOT NULL,
    "starts_on" DATE NOT NULL,
    "expected_end_on" DATE,
    "legal_basis_code" VARCHAR(40) NOT NULL,
    "keep_together" BOOLEAN NOT NULL DEFAULT true,
    "needs_no_pets" BOOLEAN NOT NULL DEFAULT false,
    "needs_smoke_free" BOOLEAN NOT NULL DEFAULT false,
    "needs_step_free" BOOLEAN NOT NULL DEFAULT false,
    "needs_adult_at_home" BOOLEAN NOT NULL DEFAULT false,
    "languages" TEXT[],
    "avoid_municipalities" TEXT[],
    "situation_encrypted" TEXT,
    "contact_phone" VARCHAR(20) NOT NULL,
    "has_tried_kinship" BOOLEAN,
    "assigned_to_id" UUID,
    "client_organisation_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_by_name" VARCHAR(120) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" VARCHAR(300),
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'PLACEMENT',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "placement_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requested_child" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "label" VARCHAR(80) NOT NULL,
    "age_years" INTEGER NOT NULL,
    "is_age_estimated" BOOLEAN NOT NULL DEFAULT false,
    "sex" "sex" NOT NULL,
    "protection_level" "protection_level" NOT NULL DEFAULT 'NONE',
    "child_id" UUID,
    "controller_organisation_id" UUID NOT NULL,

    CONSTRAINT "requested_child_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask" (
    "id" UUID NOT NULL,
    "requested_child_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_by_id" UUID NOT NULL,
    "deadline_at" TIMESTAMPTZ(3),
    "answer" "ask_answer",
    "answered_at" TIMESTAMPTZ(3),
    "reason" VARCHAR(300),

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "requested_child_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "stay_id" UUID NOT NULL,
    "profile" JSONB NOT NULL,
    "motive" VARCHAR(1000) NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" "proposal_answer",
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer_reason" VARCHAR(300),
    "controller_organisation_id" UUID NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_decision" (
    "id" UUID NOT NULL,
    "requested_child_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "decider" "decider" NOT NULL,
    "decider_name" VARCHAR(120) NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "legal_basis_code" VARCHAR(40) NOT NULL,
    "reference" VARCHAR(80),
    "checks_seen_on" DATE NOT NULL,
    "guardian_consent" VARCHAR(300),
    "consultation_note" VARCHAR(500),
    "registered_by_id" UUID NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "controller_organisation_id" UUID NOT NULL,

    CONSTRAINT "placement_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement" (
    "id" UUID NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "state" "placement_state" NOT NULL DEFAULT 'PROVISIONAL',
    "home_kind" "home_kind" NOT NULL,
    "requested_child_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "child_id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "stay_id" UUID NOT NULL,
    "client_organisation_id" UUID NOT NULL,
    "consultant_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "expected_end_on" DATE,
    "arrived_at" TIMESTAMPTZ(3),
    "agreement_signed_on" DATE,
    "child_investigation_opened_on" DATE,
    "child_investigation_closed_on" DATE,
    "special_reasons" VARCHAR(500),
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'PLACEMENT',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "placement_ending" (
    "placement_id" UUID NOT NULL,
    "ended_on" DATE NOT NULL,
    "departed_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" "end_reason" NOT NULL,
    "is_planned" BOOLEAN NOT NULL,
    "note" VARCHAR(500),
    "ended_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "placement_ending_pkey" PRIMARY KEY ("placement_id")
);

-- CreateTable
CREATE TABLE "matter_counter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "matter_counter_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(120) NOT NULL,
    "window_at" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_at")
);

-- CreateTable
CREATE TABLE "setting" (
    "id" UUID NOT NULL,
    "key" VARCHAR(80) NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "list" VARCHAR(40) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "query" VARCHAR(1000) NOT NULL,
    "owner_id" UUID NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stay" (
    "id" UUID NOT NULL,
    "home_id" UUID NOT NULL,
    "slot_no" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "kind" "stay_kind" NOT NULL,
    "state" "stay_state" NOT NULL DEFAULT 'TAKEN',
    "expires_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "release_reason" VARCHAR(120),
    "requested_child_id" UUID,
    "taken_by_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "controller_organisation_id" UUID NOT NULL,

    CONSTRAINT "stay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "subject_type" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "matter_number" VARCHAR(20),
    "note" VARCHAR(300),
    "user_id" UUID,
    "role" "role",
    "due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "app_user_person_id_idx" ON "app_user"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_issuer_subject_key" ON "app_user"("issuer", "subject");

-- CreateIndex
CREATE INDEX "role_assignment_user_id_idx" ON "role_assignment"("user_id");

-- CreateIndex
CREATE INDEX "role_assignment_role_organisation_id_idx" ON "role_assignment"("role", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_inquiry_id_idx" ON "session"("inquiry_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_token_hash_key" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_link_inquiry_id_idx" ON "sign_in_link"("inquiry_id");

-- CreateIndex
CREATE INDEX "protected_reader_user_id_household_id_idx" ON "protected_reader"("user_id", "household_id");

-- CreateIndex
CREATE INDEX "protected_reader_user_id_child_id_idx" ON "protected_reader"("user_id", "child_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_of_interest_user_id_household_id_key" ON "conflict_of_interest"("user_id", "household_id");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_user_id_at_idx" ON "audit_event"("user_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_event_at_idx" ON "audit_event"("event", "at");

-- CreateIndex
CREATE INDEX "audit_subject_type_id_event_id_idx" ON "audit_subject"("type", "id", "event_id");

-- CreateIndex
CREATE INDEX "contract_home_id_idx" ON "contract"("home_id");

-- CreateIndex
CREATE INDEX "document_subject_type_subject_id_idx" ON "document"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "note_subject_type_subject_id_signed_at_idx" ON "note"("subject_type", "subject_id", "signed_at");

-- CreateIndex
CREATE UNIQUE INDEX "home_number_key" ON "home"("number");

-- CreateIndex
CREATE INDEX "home_consultant_id_idx" ON "home"("consultant_id");

-- CreateIndex
CREATE INDEX "home_state_idx" ON "home"("state");

-- CreateIndex
CREATE INDEX "home_household_home_id_idx" ON "home_household"("home_id");

-- CreateIndex
CREATE INDEX "home_household_household_id_idx" ON "home_household"("household_id");

-- CreateIndex
CREATE INDEX "home_capability_home_id_idx" ON "home_capability"("home_id");

-- CreateIndex
CREATE INDEX "home_capability_kind_age_from_age_to_idx" ON "home_capability"("kind", "age_from", "age_to");

-- CreateIndex
CREATE INDEX "home_overlay_home_id_starts_on_idx" ON "home_overlay"("home_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_number_key" ON "inquiry"("number");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_idempotency_key_key" ON "inquiry"("idempotency_key");

-- CreateIndex
CREATE INDEX "inquiry_state_first_contact_due_on_idx" ON "inquiry"("state", "first_contact_due_on");

-- CreateIndex
CREATE INDEX "inquiry_email_idx" ON "inquiry"("email");

-- CreateIndex
CREATE INDEX "inquiry_phone_idx" ON "inquiry"("phone");

-- CreateIndex
CREATE INDEX "inquiry_postal_code_idx" ON "inquiry"("postal_code");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_draft_token_hash_key" ON "inquiry_draft"("token_hash");

-- CreateIndex
CREATE INDEX "inquiry_draft_expires_at_idx" ON "inquiry_draft"("expires_at");

-- CreateIndex
CREATE INDEX "contact_attempt_inquiry_id_at_idx" ON "contact_attempt"("inquiry_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "investigation_number_key" ON "investigation"("number");

-- CreateIndex
CREATE UNIQUE INDEX "investigation_inquiry_id_key" ON "investigation"("inquiry_id");

-- CreateIndex
CREATE INDEX "investigation_state_goal_on_idx" ON "investigation"("state", "goal_on");

-- CreateIndex
CREATE INDEX "investigation_household_id_idx" ON "investigation"("household_id");

-- CreateIndex
CREATE INDEX "investigator_user_id_idx" ON "investigator"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "investigator_investigation_id_role_key" ON "investigator"("investigation_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "requirement_investigation_id_kind_person_id_detail_key" ON "requirement"("investigation_id", "kind", "person_id", "detail");

-- CreateIndex
CREATE INDEX "consent_investigation_id_person_id_idx" ON "consent"("investigation_id", "person_id");

-- CreateIndex
CREATE INDEX "register_check_investigation_id_person_id_register_idx" ON "register_check"("investigation_id", "person_id", "register");

-- CreateIndex
CREATE INDEX "visit_investigation_id_idx" ON "visit"("investigation_id");

-- CreateIndex
CREATE INDEX "interview_investigation_id_idx" ON "interview"("investigation_id");

-- CreateIndex
CREATE INDEX "reference_investigation_id_person_id_idx" ON "reference"("investigation_id", "person_id");

-- CreateIndex
CREATE INDEX "investigation_proposal_investigation_id_idx" ON "investigation_proposal"("investigation_id");

-- CreateIndex
CREATE INDEX "outbox_message_sent_at_created_at_idx" ON "outbox_message"("sent_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "message_thread_subject_type_subject_id_key" ON "message_thread"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "message_thread_id_sent_at_idx" ON "message"("thread_id", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_key" ON "organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "legal_basis_code_key" ON "legal_basis"("code");

-- CreateIndex
CREATE INDEX "person_personal_number_index_idx" ON "person"("personal_number_index");

-- CreateIndex
CREATE INDEX "membership_household_id_idx" ON "membership"("household_id");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "child_name_index_idx" ON "child"("name_index");

-- CreateIndex
CREATE INDEX "child_personal_number_index_idx" ON "child"("personal_number_index");

-- CreateIndex
CREATE INDEX "child_controller_organisation_id_idx" ON "child"("controller_organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_request_number_key" ON "placement_request"("number");

-- CreateIndex
CREATE UNIQUE INDEX "placement_request_idempotency_key_key" ON "placement_request"("idempotency_key");

-- CreateIndex
CREATE INDEX "placement_request_client_organisation_id_submitted_at_idx" ON "placement_request"("client_organisation_id", "submitted_at");

-- CreateIndex
CREATE INDEX "placement_request_assigned_to_id_idx" ON "placement_request"("assigned_to_id");

-- CreateIndex
CREATE UNIQUE INDEX "requested_child_request_id_no_key" ON "requested_child"("request_id", "no");

-- CreateIndex
CREATE INDEX "ask_requested_child_id_idx" ON "ask"("requested_child_id");

-- CreateIndex
CREATE INDEX "ask_home_id_idx" ON "ask"("home_id");

-- CreateIndex
CREATE INDEX "proposal_requested_child_id_idx" ON "proposal"("requested_child_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_decision_requested_child_id_key" ON "placement_decision"("requested_child_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_decision_proposal_id_key" ON "placement_decision"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_number_key" ON "placement"("number");

-- CreateIndex
CREATE UNIQUE INDEX "placement_proposal_id_key" ON "placement"("proposal_id");

-- CreateIndex
CREATE UNIQUE INDEX "placement_stay_id_key" ON "placement"("stay_id");

-- CreateIndex
CREATE INDEX "placement_home_id_idx" ON "placement"("home_id");

-- CreateIndex
CREATE INDEX "placement_client_organisation_id_idx" ON "placement"("client_organisation_id");

-- CreateIndex
CREATE INDEX "placement_consultant_id_state_idx" ON "placement"("consultant_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "setting_key_valid_from_key" ON "setting"("key", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_list_owner_id_name_key" ON "saved_view"("list", "owner_id", "name");

-- CreateIndex
CREATE INDEX "stay_home_id_starts_on_idx" ON "stay"("home_id", "starts_on");

-- CreateIndex
CREATE INDEX "stay_requested_child_id_idx" ON "stay"("requested_child_id");

-- CreateIndex
CREATE INDEX "stay_kind_state_expires_at_idx" ON "stay"("kind", "state", "expires_at");

-- CreateIndex
CREATE INDEX "task_user_id_done_at_due_on_idx" ON "task"("user_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "task_role_done_at_due_on_idx" ON "task"("role", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "task_subject_type_subject_id_idx" ON "task"("subject_type", "subject_id");

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protected_reader" ADD CONSTRAINT "protected_reader_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "protected_reader" ADD CONSTRAINT "protected_reader_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "child"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_of_interest" ADD CONSTRAINT "conflict_of_interest_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_subject" ADD CONSTRAINT "audit_subject_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "audit_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract" ADD CONSTRAINT "contract_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_chunk" ADD CONSTRAINT "document_chunk_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "note"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_household" ADD CONSTRAINT "home_household_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_household" ADD CONSTRAINT "home_household_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_capability" ADD CONSTRAINT "home_capability_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "home_overlay" ADD CONSTRAINT "home_overlay_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_answer" ADD CONSTRAINT "inquiry_answer_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "info_call" ADD CONSTRAINT "info_call_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_closing" ADD CONSTRAINT "inquiry_closing_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investigation" ADD CONSTRAINT "investigation_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investigation" ADD CONSTRAINT "investigation_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investigation" ADD CONSTRAINT "investigation_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investigator" ADD CONSTRAINT "investigator_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement" ADD CONSTRAINT "requirement_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_check" ADD CONSTRAINT "register_check_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_check" ADD CONSTRAINT "register_check_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_finding" ADD CONSTRAINT "visit_finding_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "analysis_answer" ADD CONSTRAINT "analysis_answer_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investigation_proposal" ADD CONSTRAINT "investigation_proposal_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "investigation_decision" ADD CONSTRAINT "investigation_decision_investigation_id_fkey" FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "message_thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_read" ADD CONSTRAINT "message_read_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requested_child" ADD CONSTRAINT "requested_child_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "placement_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requested_child" ADD CONSTRAINT "requested_child_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "child"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_requested_child_id_fkey" FOREIGN KEY ("requested_child_id") REFERENCES "requested_child"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_requested_child_id_fkey" FOREIGN KEY ("requested_child_id") REFERENCES "requested_child"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_stay_id_fkey" FOREIGN KEY ("stay_id") REFERENCES "stay"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_decision" ADD CONSTRAINT "placement_decision_requested_child_id_fkey" FOREIGN KEY ("requested_child_id") REFERENCES "requested_child"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_decision" ADD CONSTRAINT "placement_decision_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_requested_child_id_fkey" FOREIGN KEY ("requested_child_id") REFERENCES "requested_child"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "child"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement" ADD CONSTRAINT "placement_stay_id_fkey" FOREIGN KEY ("stay_id") REFERENCES "stay"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "placement_ending" ADD CONSTRAINT "placement_ending_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stay" ADD CONSTRAINT "stay_home_id_fkey" FOREIGN KEY ("home_id") REFERENCES "home"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stay" ADD CONSTRAINT "stay_requested_child_id_fkey" FOREIGN KEY ("requested_child_id") REFERENCES "requested_child"("id") ON DELETE SET NULL ON UPDATE CASCADE;

