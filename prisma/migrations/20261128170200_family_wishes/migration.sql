-- What a family says of its whole matter on its own page, and the consents that its adults give there.
CREATE TYPE "family_wish_kind" AS ENUM ('PAUSE', 'RESUME', 'WITHDRAW');
CREATE TABLE "family_wish" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "adult_id" UUID NOT NULL,
    "kind" "family_wish_kind" NOT NULL,
    "until" DATE,
    "reason" VARCHAR(300),
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "family_wish_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "family_wish_inquiry_id_made_at_idx" ON "family_wish"("inquiry_id", "made_at");
CREATE INDEX "family_wish_adult_id_idx" ON "family_wish"("adult_id");
ALTER TABLE "family_wish" ADD CONSTRAINT "family_wish_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "family_wish" ADD CONSTRAINT "family_wish_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "consent" ADD COLUMN "adult_id" UUID;
ALTER TABLE "consent" ADD COLUMN "given_at" TIMESTAMPTZ(3);
ALTER TABLE "consent" ADD COLUMN "shown_text" VARCHAR(1000);
ALTER TABLE "consent" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);
CREATE INDEX "consent_adult_id_idx" ON "consent"("adult_id");
ALTER TABLE "consent" ADD CONSTRAINT "consent_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE SET NULL ON UPDATE CASCADE;
