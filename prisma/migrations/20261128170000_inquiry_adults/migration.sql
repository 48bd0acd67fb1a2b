-- The adults of the family behind an inquiry: the one who sent it, and the one whom that one asks in.
CREATE TABLE "inquiry_adult" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "given_name" VARCHAR(80) NOT NULL,
    "family_name" VARCHAR(80) NOT NULL,
    "email" VARCHAR(254),
    "phone" VARCHAR(20),
    "user_id" UUID,
    "person_id" UUID,
    "invited_at" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inquiry_adult_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "inquiry_adult_inquiry_id_idx" ON "inquiry_adult"("inquiry_id");
CREATE INDEX "inquiry_adult_email_idx" ON "inquiry_adult"("email");
CREATE INDEX "inquiry_adult_user_id_idx" ON "inquiry_adult"("user_id");
CREATE INDEX "inquiry_adult_person_id_idx" ON "inquiry_adult"("person_id");
ALTER TABLE "inquiry_adult" ADD CONSTRAINT "inquiry_adult_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "inquiry_adult" ADD CONSTRAINT "inquiry_adult_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "inquiry_adult" ADD CONSTRAINT "inquiry_adult_person_id_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "session" ADD COLUMN "adult_id" UUID;
CREATE INDEX "session_adult_id_idx" ON "session"("adult_id");
ALTER TABLE "session" ADD CONSTRAINT "session_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "sign_in_link" ADD COLUMN "adult_id" UUID;
CREATE INDEX "sign_in_link_adult_id_idx" ON "sign_in_link"("adult_id");
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whoever sent a form before is the first adult of it.
INSERT INTO "inquiry_adult" ("id", "inquiry_id", "ordinal", "given_name", "family_name", "email", "phone", "joined_at")
SELECT gen_random_uuid(), "id", 1, "given_name", "family_name", "email", "phone", "submitted_at" FROM "inquiry";
UPDATE "session" s SET "adult_id" = a."id" FROM "inquiry_adult" a WHERE a."inquiry_id" = s."inquiry_id";
UPDATE "sign_in_link" l SET "adult_id" = a."id" FROM "inquiry_adult" a WHERE a."inquiry_id" = l."inquiry_id";
