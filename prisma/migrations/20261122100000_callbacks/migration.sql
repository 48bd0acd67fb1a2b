-- Ring mig: somebody leaves a name and a number, and the unit calls. No matter yet, so no matter number.
CREATE TYPE "callback_state" AS ENUM ('WAITING', 'TALKED', 'CLOSED');
CREATE TYPE "call_outcome" AS ENUM ('REACHED', 'NO_ANSWER', 'LEFT_MESSAGE', 'WRONG_NUMBER', 'WANTS_NO_CONTACT');
-- No default below says it: a value just added to a type may not be used before the migration ends.
ALTER TYPE "retention_class" ADD VALUE IF NOT EXISTS 'CALLBACK';

CREATE TABLE "callback" (
    "id" UUID NOT NULL,
    "state" "callback_state" NOT NULL DEFAULT 'WAITING',
    "name" VARCHAR(80) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "weekdays" TEXT[],
    "day_parts" TEXT[],
    "may_leave_message" BOOLEAN NOT NULL,
    "interpreter_language" VARCHAR(60),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_on" DATE NOT NULL,
    "review_reason" VARCHAR(120),
    "reviewed_at" TIMESTAMPTZ(3),
    "controller_organisation_id" UUID NOT NULL,
    "retention_class" "retention_class" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "callback_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "callback_state_due_on_idx" ON "callback"("state", "due_on");
CREATE INDEX "callback_phone_idx" ON "callback"("phone");
-- Pressed twice, sent from two windows or sent again after Back: the same words on the same day are one
-- request for as long as it waits. Other words, or words after the talk, are a new one.
CREATE UNIQUE INDEX callback_once_a_day ON callback (
  phone, name, weekdays, day_parts, may_leave_message, coalesce(interpreter_language, ''),
  ((received_at AT TIME ZONE 'Europe/Stockholm')::date)) WHERE state = 'WAITING';

CREATE TABLE "callback_call" (
    "id" UUID NOT NULL,
    "callback_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "call_outcome" NOT NULL,
    "note" VARCHAR(500),
    "by_id" UUID NOT NULL,

    CONSTRAINT "callback_call_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "callback_call_callback_id_at_idx" ON "callback_call"("callback_id", "at");
ALTER TABLE "callback_call" ADD CONSTRAINT "callback_call_callback_id_fkey"
  FOREIGN KEY ("callback_id") REFERENCES "callback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "callback_closing" (
    "callback_id" UUID NOT NULL,
    "reason_code" VARCHAR(40) NOT NULL,
    "closed_by_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "callback_closing_pkey" PRIMARY KEY ("callback_id")
);
ALTER TABLE "callback_closing" ADD CONSTRAINT "callback_closing_callback_id_fkey"
  FOREIGN KEY ("callback_id") REFERENCES "callback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Its life, as the machine in lib/ has it.
INSERT INTO app.transition (machine, from_state, to_state) VALUES
  ('callback', 'WAITING', 'TALKED'), ('callback', 'WAITING', 'CLOSED');
CREATE TRIGGER callback_transition BEFORE UPDATE OF state ON callback
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('callback');
-- What happened on the telephone has happened.
CREATE TRIGGER callback_call_stands BEFORE UPDATE OR DELETE ON callback_call
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER callback_closing_stands BEFORE UPDATE OR DELETE ON callback_closing
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Walls: the unit's staff; a visitor adds the one that the transaction says is its own, and reads none ----

CREATE FUNCTION app.callback_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'callback')::uuid
$$;

GRANT SELECT, INSERT ON callback, callback_call, callback_closing TO hemvist_runtime;
-- What was asked for is written once; what becomes of it is not.
GRANT UPDATE (state, due_on, reviewed_at, version) ON callback TO hemvist_runtime;
ALTER TABLE callback ENABLE ROW LEVEL SECURITY;
ALTER TABLE callback_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE callback_closing ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON callback TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON callback_call TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON callback_closing TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY callback_staff ON callback TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY callback_send ON callback FOR INSERT TO hemvist_runtime
  WITH CHECK (id = (SELECT app.callback_id()) AND state = 'WAITING');
CREATE POLICY callback_call_staff ON callback_call TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY callback_closing_staff ON callback_closing TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY task_add_callback ON task FOR INSERT TO hemvist_runtime
  WITH CHECK (subject_type = 'CALLBACK' AND subject_id = (SELECT app.callback_id()));

-- One more matter of which the unit's staff see the tasks and the log, added to whatever there is.
DO $$
DECLARE
  body text := pg_get_functiondef('app.sees_subject(text, uuid)'::regprocedure);
  wider text := regexp_replace(body, '\n(\s*)ELSE false',
    E'\n\\1WHEN ''CALLBACK'' THEN app.is_staff() AND EXISTS (SELECT 1 FROM callback c WHERE c.id = subject)\n\\1ELSE false');
BEGIN
  IF wider = body THEN RAISE EXCEPTION 'app.sees_subject is not as this migration knows it'; END IF;
  EXECUTE wider;
END $$;
