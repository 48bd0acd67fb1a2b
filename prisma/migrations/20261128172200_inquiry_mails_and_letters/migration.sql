-- Mails that staff send from an inquiry, the unit's own words for them, and letters to the family.
CREATE TABLE "mail_template" (
    "id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "no" INTEGER NOT NULL,
    "subject" VARCHAR(120) NOT NULL,
    "body" VARCHAR(2000) NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_by_name" VARCHAR(120) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_template_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "inquiry_mail" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "body" VARCHAR(3000) NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inquiry_mail_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "inquiry_letter" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "content_encrypted" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inquiry_letter_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "mail_template_code_no_key" ON "mail_template"("code", "no");
CREATE INDEX "inquiry_mail_inquiry_id_sent_at_idx" ON "inquiry_mail"("inquiry_id", "sent_at");
CREATE INDEX "inquiry_letter_inquiry_id_written_at_idx" ON "inquiry_letter"("inquiry_id", "written_at");
ALTER TABLE "inquiry_mail" ADD CONSTRAINT "inquiry_mail_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "inquiry_letter" ADD CONSTRAINT "inquiry_letter_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
