-- What the inbox is ordered and filtered by, the form as it was sent, and deeds with many at once.
CREATE TYPE "adult_at_home" AS ENUM ('YES', 'DISCUSS', 'NO');
CREATE TYPE "own_room" AS ENUM ('YES', 'POSSIBLE', 'NO');
CREATE TYPE "age_band" AS ENUM ('ALL', 'YOUNGER', 'OLDER', 'UNSURE');
CREATE TYPE "mission" AS ENUM ('EMERGENCY', 'FOSTER', 'CONTACT', 'CONTACT_PERSON', 'RELIEF', 'PARENT_CHILD', 'TRANSIT', 'UNSURE');
CREATE TYPE "together_deed" AS ENUM ('ASSIGN', 'PARK');
CREATE TYPE "together_outcome" AS ENUM ('DONE', 'CHANGED', 'NOT_OPEN');

ALTER TABLE "inquiry"
  ADD COLUMN "first_mission" "mission",
  ADD COLUMN "adult_at_home" "adult_at_home",
  ADD COLUMN "own_room" "own_room",
  ADD COLUMN "age_band" "age_band",
  ADD COLUMN "availability" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];

CREATE INDEX "inquiry_by_first_mission" ON "inquiry"("protection_level", "first_mission", "state", "first_contact_due_on");
CREATE INDEX "inquiry_by_adult_at_home" ON "inquiry"("protection_level", "adult_at_home", "state", "first_contact_due_on");
CREATE INDEX "inquiry_by_own_room" ON "inquiry"("protection_level", "own_room", "state", "first_contact_due_on");
CREATE INDEX "inquiry_by_age_band" ON "inquiry"("protection_level", "age_band", "state", "first_contact_due_on");
CREATE INDEX "inquiry_submitted_at_idx" ON "inquiry"("submitted_at");
CREATE INDEX "inquiry_municipality_idx" ON "inquiry"("municipality");
CREATE INDEX "inquiry_languages_idx" ON "inquiry" USING GIN ("languages");

CREATE TABLE "sent_form" (
    "inquiry_id" UUID NOT NULL,
    "sections" JSONB NOT NULL,

    CONSTRAINT "sent_form_pkey" PRIMARY KEY ("inquiry_id")
);
CREATE TABLE "together" (
    "id" UUID NOT NULL,
    "deed" "together_deed" NOT NULL,
    "assigned_to_id" UUID,
    "parked_until" DATE,
    "done_by_id" UUID NOT NULL,
    "done_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "together_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "together_row" (
    "together_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "outcome" "together_outcome" NOT NULL,
    "was_assigned_to_id" UUID,
    "was_state" "inquiry_state" NOT NULL,
    "was_parked_until" DATE,
    "version_after" INTEGER NOT NULL,
    "is_undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "together_row_pkey" PRIMARY KEY ("together_id","inquiry_id")
);
CREATE INDEX "together_done_by_id_done_at_idx" ON "together"("done_by_id", "done_at");
CREATE INDEX "together_row_inquiry_id_idx" ON "together_row"("inquiry_id");
ALTER TABLE "sent_form" ADD CONSTRAINT "sent_form_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "together_row" ADD CONSTRAINT "together_row_together_id_fkey"
  FOREIGN KEY ("together_id") REFERENCES "together"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "together_row" ADD CONSTRAINT "together_row_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
