-- Save and go on later: a mailed link back to a form under way.
ALTER TABLE "inquiry_draft" ADD COLUMN "saved_for_hash" VARCHAR(64);
CREATE INDEX "inquiry_draft_saved_for_hash_idx" ON "inquiry_draft"("saved_for_hash");

CREATE TABLE "draft_link" (
    "id" UUID NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL,
    "draft_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_link_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "draft_link_token_hash_key" ON "draft_link"("token_hash");
CREATE INDEX "draft_link_draft_id_idx" ON "draft_link"("draft_id");
-- A form that is taken away takes its links with it.
ALTER TABLE "draft_link" ADD CONSTRAINT "draft_link_draft_id_fkey"
  FOREIGN KEY ("draft_id") REFERENCES "inquiry_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
