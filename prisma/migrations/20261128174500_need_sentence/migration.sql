-- What homes the unit needs right now, in a sentence that its manager answers for.
CREATE TABLE "need_sentence" (
    "id" UUID NOT NULL,
    "text" VARCHAR(300) NOT NULL,
    "published_by_id" UUID NOT NULL,
    "published_by_name" VARCHAR(120) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_name" VARCHAR(120),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "need_sentence_pkey" PRIMARY KEY ("id")
);
