-- Campaigns, and how many times the public pages were shown.
CREATE TYPE "campaign_channel" AS ENUM ('SOCIAL_MEDIA', 'PRESS', 'POSTER', 'NEWSLETTER', 'MEETING', 'PARTNER', 'OTHER');

CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "channel" "campaign_channel" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "cost" DECIMAL(12,2),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "campaign_code_key" ON "campaign"("code");

CREATE TABLE "visit_count" (
    "day" DATE NOT NULL,
    "page" VARCHAR(120) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "campaign" VARCHAR(40) NOT NULL DEFAULT '',
    "views" INTEGER NOT NULL DEFAULT 0,
    "arrivals" INTEGER NOT NULL DEFAULT 0,
    "forms_begun" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "visit_count_pkey" PRIMARY KEY ("day", "page", "language", "campaign")
);

ALTER TABLE "inquiry" ADD COLUMN "campaign_id" UUID;
ALTER TABLE "callback" ADD COLUMN "campaign_id" UUID;
ALTER TABLE "meeting_sign_up" ADD COLUMN "campaign_id" UUID;
CREATE INDEX "inquiry_campaign_id_idx" ON "inquiry"("campaign_id");
CREATE INDEX "callback_campaign_id_idx" ON "callback"("campaign_id");
CREATE INDEX "meeting_sign_up_campaign_id_idx" ON "meeting_sign_up"("campaign_id");
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_campaign_id_fkey"
  FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "callback" ADD CONSTRAINT "callback_campaign_id_fkey"
  FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "meeting_sign_up" ADD CONSTRAINT "meeting_sign_up_campaign_id_fkey"
  FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;
