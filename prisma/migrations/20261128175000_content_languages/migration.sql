-- Languages are rows, and so is each page in each of them.
CREATE TABLE "content_language" (
    "code" VARCHAR(12) NOT NULL,
    "segment" VARCHAR(20) NOT NULL,
    "lang" VARCHAR(20) NOT NULL,
    "dir" VARCHAR(3) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "position" INTEGER NOT NULL,
    "words" JSONB NOT NULL DEFAULT '{}',
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "content_language_pkey" PRIMARY KEY ("code")
);
CREATE UNIQUE INDEX "content_language_segment_key" ON "content_language"("segment");

-- What is written already is Swedish.
INSERT INTO "content_language" ("code", "segment", "lang", "dir", "name", "position", "published_at")
VALUES ('sv', '', 'sv', 'ltr', 'Svenska', 1, CURRENT_TIMESTAMP);

ALTER TABLE "content_page" ADD COLUMN "base_path" VARCHAR(120);
ALTER TABLE "content_page" ADD COLUMN "language_code" VARCHAR(12);
UPDATE "content_page" SET "base_path" = "path", "language_code" = 'sv';
ALTER TABLE "content_page" ALTER COLUMN "base_path" SET NOT NULL;
ALTER TABLE "content_page" ALTER COLUMN "language_code" SET NOT NULL;
CREATE UNIQUE INDEX "content_page_language_code_base_path_key" ON "content_page"("language_code", "base_path");
ALTER TABLE "content_page" ADD CONSTRAINT "content_page_language_code_fkey"
  FOREIGN KEY ("language_code") REFERENCES "content_language"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "content_version" ALTER COLUMN "saved_by_id" DROP NOT NULL;
ALTER TABLE "content_version" ADD COLUMN "heading" VARCHAR(140);
ALTER TABLE "content_version" ADD COLUMN "label" VARCHAR(60);
ALTER TABLE "content_version" ADD COLUMN "description" VARCHAR(200);
ALTER TABLE "content_version" ADD COLUMN "eyebrow" VARCHAR(60);
ALTER TABLE "content_version" ADD COLUMN "picture" VARCHAR(40);
ALTER TABLE "content_version" ADD COLUMN "asks_to_apply" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "content_version" ADD COLUMN "source_version_id" UUID;

CREATE TABLE "content_image" (
    "id" UUID NOT NULL,
    "file_name" VARCHAR(120) NOT NULL,
    "alt" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "byte_size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploaded_by_name" VARCHAR(120) NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "first_published_at" TIMESTAMPTZ(3),

    CONSTRAINT "content_image_pkey" PRIMARY KEY ("id")
);
