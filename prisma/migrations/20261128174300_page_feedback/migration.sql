-- Whether a page helped the one who read it. Nothing in the row tells who, nor when but for the day.
CREATE TABLE "page_feedback" (
    "id" UUID NOT NULL,
    "path" VARCHAR(120) NOT NULL,
    "language" VARCHAR(12) NOT NULL,
    "is_helpful" BOOLEAN NOT NULL,
    "comment_encrypted" TEXT,
    "given_on" DATE NOT NULL,
    "review_reason" VARCHAR(120),
    "handled_on" DATE,
    "handled_by_id" UUID,
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "page_feedback_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "page_feedback_path_given_on_idx" ON "page_feedback"("path", "given_on");
