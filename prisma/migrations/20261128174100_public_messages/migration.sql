-- What somebody writes to the unit from its public pages: a question, or a fault in accessibility.
CREATE TYPE "public_message_kind" AS ENUM ('QUESTION', 'ACCESS_FAULT');
CREATE TYPE "public_message_state" AS ENUM ('WAITING', 'ANSWERED', 'CLOSED');
CREATE TYPE "public_message_outcome" AS ENUM ('PHONED', 'MAILED', 'FORWARDED', 'FIXED');

CREATE TABLE "public_message" (
    "id" UUID NOT NULL,
    "reference" VARCHAR(12) NOT NULL,
    "kind" "public_message_kind" NOT NULL,
    "state" "public_message_state" NOT NULL DEFAULT 'WAITING',
    "topic" VARCHAR(40) NOT NULL,
    "content_encrypted" TEXT NOT NULL,
    "sent_key" VARCHAR(64) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_on" DATE NOT NULL,
    "review_reason" VARCHAR(120),
    "reviewed_at" TIMESTAMPTZ(3),
    "assigned_to_id" UUID,
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "public_message_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "public_message_sent_key_key" ON "public_message"("sent_key");
CREATE INDEX "public_message_state_due_on_idx" ON "public_message"("state", "due_on");

CREATE TABLE "public_message_answer" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "outcome" "public_message_outcome" NOT NULL,
    "note_encrypted" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_message_answer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "public_message_answer_message_id_at_idx" ON "public_message_answer"("message_id", "at");

CREATE TABLE "public_message_closing" (
    "message_id" UUID NOT NULL,
    "reason_code" VARCHAR(40) NOT NULL,
    "closed_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "public_message_closing_pkey" PRIMARY KEY ("message_id")
);
ALTER TABLE "public_message_answer" ADD CONSTRAINT "public_message_answer_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "public_message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "public_message_closing" ADD CONSTRAINT "public_message_closing_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "public_message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
