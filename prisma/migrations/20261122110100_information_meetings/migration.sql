-- Information meetings and those who sign up for them.
CREATE TYPE "sign_up_state" AS ENUM ('CONFIRMED', 'WAITING', 'CANCELLED');

CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" VARCHAR(200),
    "video_link" VARCHAR(500),
    "about" VARCHAR(1000),
    "language" VARCHAR(20) NOT NULL,
    "has_interpreter" BOOLEAN NOT NULL DEFAULT false,
    "capacity" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" VARCHAR(300),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "attended_people" INTEGER,
    "planned_by_id" UUID NOT NULL,
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'EVENT',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "meeting_sign_up" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "idempotency_key" UUID NOT NULL,
    "state" "sign_up_state" NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "people" INTEGER NOT NULL,
    "language" VARCHAR(20) NOT NULL,
    "wants_interpreter" BOOLEAN NOT NULL DEFAULT false,
    "token_hashes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "review_reason" VARCHAR(120),
    "reviewed_at" TIMESTAMPTZ(3),
    "signed_up_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "has_attended" BOOLEAN,
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL DEFAULT 'EVENT',

    CONSTRAINT "meeting_sign_up_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "meeting_idempotency_key_key" ON "meeting"("idempotency_key");
CREATE INDEX "meeting_starts_at_idx" ON "meeting"("starts_at");
CREATE UNIQUE INDEX "meeting_sign_up_idempotency_key_key" ON "meeting_sign_up"("idempotency_key");
CREATE INDEX "meeting_sign_up_meeting_id_signed_up_at_idx" ON "meeting_sign_up"("meeting_id", "signed_up_at");
CREATE INDEX "meeting_sign_up_token_hashes_idx" ON "meeting_sign_up" USING GIN ("token_hashes");
ALTER TABLE "meeting_sign_up" ADD CONSTRAINT "meeting_sign_up_meeting_id_fkey"
  FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The meeting that led a family to write: kept when those who came are disposed of.
ALTER TABLE "inquiry" ADD COLUMN "meeting_id" UUID;
CREATE INDEX "inquiry_meeting_id_idx" ON "inquiry"("meeting_id");
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_meeting_id_fkey"
  FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Invariants --------------------------------------------------------------------------------------------
ALTER TABLE meeting
  ADD CONSTRAINT meeting_ends_after_start CHECK (ends_at > starts_at),
  ADD CONSTRAINT meeting_is_somewhere CHECK (place IS NOT NULL OR video_link IS NOT NULL),
  ADD CONSTRAINT meeting_capacity CHECK (capacity BETWEEN 1 AND 500),
  -- Whoever had planned to come is told why.
  ADD CONSTRAINT meeting_cancelled_with_reason CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL));
ALTER TABLE meeting_sign_up
  ADD CONSTRAINT meeting_sign_up_people CHECK (people BETWEEN 1 AND 20),
  ADD CONSTRAINT meeting_sign_up_cancelled CHECK ((cancelled_at IS NOT NULL) = (state = 'CANCELLED')),
  -- What a machine may have sent takes nobody's seat until a person has looked at it.
  ADD CONSTRAINT meeting_sign_up_reviewed CHECK (state <> 'CONFIRMED' OR review_reason IS NULL OR reviewed_at IS NOT NULL);
-- Two sendings at once, or the same person from two devices: one sign-up that stands.
CREATE UNIQUE INDEX meeting_sign_up_once ON meeting_sign_up (meeting_id, email, lower(name)) WHERE state <> 'CANCELLED';

-- Who reads and writes ----------------------------------------------------------------------------------
GRANT SELECT, INSERT ON meeting, meeting_sign_up TO hemvist_runtime;
GRANT UPDATE (starts_at, ends_at, place, video_link, about, language, has_interpreter, capacity, published_at,
  cancelled_at, cancel_reason, sequence, attended_people, version) ON meeting TO hemvist_runtime;
GRANT UPDATE (state, token_hashes, reviewed_at, confirmed_at, cancelled_at, reminded_at, has_attended)
  ON meeting_sign_up TO hemvist_runtime;
GRANT DELETE ON meeting_sign_up TO hemvist_runtime;
ALTER TABLE meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting_sign_up ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON meeting TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON meeting_sign_up TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY meeting_staff ON meeting TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
-- Staff see and change who comes; only the disposal takes a row away.
CREATE POLICY meeting_sign_up_read ON meeting_sign_up FOR SELECT TO hemvist_runtime USING ((SELECT app.is_staff()));
CREATE POLICY meeting_sign_up_add ON meeting_sign_up FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY meeting_sign_up_change ON meeting_sign_up FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));

-- What everybody may know of the meetings to come: neither the way into the video meeting nor who comes,
-- of whom it tells the number alone.
CREATE FUNCTION app.open_meetings()
RETURNS TABLE (id uuid, starts_at timestamptz, ends_at timestamptz, place text, is_online boolean, about text,
               language text, has_interpreter boolean, capacity int, taken int, cancel_reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT m.id, m.starts_at, m.ends_at, m.place, m.video_link IS NOT NULL, m.about, m.language, m.has_interpreter,
    m.capacity,
    (SELECT coalesce(sum(s.people), 0)::int FROM meeting_sign_up s WHERE s.meeting_id = m.id AND s.state = 'CONFIRMED'),
    m.cancel_reason
  FROM meeting m
  WHERE m.published_at IS NOT NULL AND m.ends_at > now()
  ORDER BY m.starts_at, m.id
$$;
-- Whether a link names a meeting that has been shown to everybody, also one that is over.
CREATE FUNCTION app.shown_meeting(wanted uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT m.id FROM meeting m WHERE m.id = wanted AND m.published_at IS NOT NULL
$$;
REVOKE EXECUTE ON FUNCTION app.open_meetings(), app.shown_meeting(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.open_meetings(), app.shown_meeting(uuid) TO hemvist_runtime;
