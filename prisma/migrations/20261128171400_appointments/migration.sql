-- Times that are booked with a family, and other times that an adult of it proposes.
CREATE TYPE "appointment_kind" AS ENUM ('VISIT', 'INTERVIEW');
CREATE TYPE "time_answer" AS ENUM ('ACCEPTED', 'DECLINED', 'WITHDRAWN');

CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "investigation_id" UUID NOT NULL,
    "inquiry_id" UUID,
    "adult_id" UUID,
    "kind" "appointment_kind" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place_encrypted" TEXT NOT NULL,
    "host_names" VARCHAR(200) NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "booked_by_id" UUID NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" VARCHAR(300),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "time_proposal" (
    "id" UUID NOT NULL,
    "appointment_id" UUID NOT NULL,
    "adult_id" UUID NOT NULL,
    "spans" JSONB NOT NULL,
    "reason_encrypted" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" "time_answer",
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "time_proposal_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "appointment_investigation_id_starts_at_idx" ON "appointment"("investigation_id", "starts_at");
CREATE INDEX "appointment_inquiry_id_idx" ON "appointment"("inquiry_id");
CREATE INDEX "appointment_adult_id_idx" ON "appointment"("adult_id");
CREATE INDEX "time_proposal_appointment_id_idx" ON "time_proposal"("appointment_id");
CREATE INDEX "time_proposal_adult_id_idx" ON "time_proposal"("adult_id");
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_investigation_id_fkey"
  FOREIGN KEY ("investigation_id") REFERENCES "investigation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "time_proposal" ADD CONSTRAINT "time_proposal_appointment_id_fkey"
  FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "time_proposal" ADD CONSTRAINT "time_proposal_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
