-- One inquiry goes up in another, and what stood before is kept, so that it can be undone.
CREATE TYPE "merger_kind" AS ENUM ('SAME_PERSON', 'SECOND_ADULT');
CREATE TABLE "merger" (
    "id" UUID NOT NULL,
    "kind" "merger_kind" NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "was_state" "inquiry_state" NOT NULL,
    "adult_id" UUID,
    "moved_ids" UUID[],
    "merged_by_id" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "merger_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "merger_inquiry_id_idx" ON "merger"("inquiry_id");
CREATE INDEX "merger_into_id_idx" ON "merger"("into_id");
ALTER TABLE "merger" ADD CONSTRAINT "merger_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "merger" ADD CONSTRAINT "merger_into_id_fkey"
  FOREIGN KEY ("into_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "merger" ADD CONSTRAINT "merger_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE SET NULL ON UPDATE CASCADE;
