-- What the adults of a family send, what the unit asks them for, and what it lets them read.
CREATE TABLE "upload_ask" (
    "id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "adult_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "note" VARCHAR(300),
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "upload_ask_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "upload" (
    "document_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "adult_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "ask_id" UUID,
    "idempotency_key" VARCHAR(64) NOT NULL,
    "shared_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3),
    "received_by_id" UUID,
    "returned_at" TIMESTAMPTZ(3),
    "returned_by_id" UUID,
    "return_reason" VARCHAR(300),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("document_id")
);
CREATE TABLE "document_share" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "inquiry_id" UUID NOT NULL,
    "adult_id" UUID,
    "shared_by_id" UUID NOT NULL,
    "shared_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_share_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "upload_ask_inquiry_id_idx" ON "upload_ask"("inquiry_id");
CREATE INDEX "upload_ask_adult_id_idx" ON "upload_ask"("adult_id");
CREATE UNIQUE INDEX "upload_idempotency_key_key" ON "upload"("idempotency_key");
CREATE INDEX "upload_inquiry_id_idx" ON "upload"("inquiry_id");
CREATE INDEX "upload_adult_id_idx" ON "upload"("adult_id");
CREATE INDEX "upload_ask_id_idx" ON "upload"("ask_id");
CREATE INDEX "document_share_document_id_idx" ON "document_share"("document_id");
CREATE INDEX "document_share_inquiry_id_idx" ON "document_share"("inquiry_id");
CREATE INDEX "document_share_adult_id_idx" ON "document_share"("adult_id");
ALTER TABLE "upload_ask" ADD CONSTRAINT "upload_ask_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "upload_ask" ADD CONSTRAINT "upload_ask_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "upload" ADD CONSTRAINT "upload_document_id_fkey"
  FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "upload" ADD CONSTRAINT "upload_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "upload" ADD CONSTRAINT "upload_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "upload" ADD CONSTRAINT "upload_ask_id_fkey"
  FOREIGN KEY ("ask_id") REFERENCES "upload_ask"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "document_share" ADD CONSTRAINT "document_share_document_id_fkey"
  FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_share" ADD CONSTRAINT "document_share_inquiry_id_fkey"
  FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "document_share" ADD CONSTRAINT "document_share_adult_id_fkey"
  FOREIGN KEY ("adult_id") REFERENCES "inquiry_adult"("id") ON DELETE SET NULL ON UPDATE CASCADE;
