-- Its life, as the machine in lib/ has it.
INSERT INTO app.transition (machine, from_state, to_state) VALUES
  ('public_message', 'WAITING', 'ANSWERED'), ('public_message', 'WAITING', 'CLOSED'),
  ('public_message', 'ANSWERED', 'CLOSED');
CREATE TRIGGER public_message_transition BEFORE UPDATE OF state ON public_message
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('public_message');
-- What was answered was answered.
CREATE TRIGGER public_message_answer_stands BEFORE UPDATE OR DELETE ON public_message_answer
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER public_message_closing_stands BEFORE UPDATE OR DELETE ON public_message_closing
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

-- Walls: the unit's staff; a visitor adds the one that the transaction says is its own, and reads none.
CREATE FUNCTION app.public_message_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'publicMessage')::uuid
$$;

GRANT SELECT, INSERT ON public_message, public_message_answer, public_message_closing TO hemvist_runtime;
-- What was written to the unit is written once; what becomes of it is not.
GRANT UPDATE (state, reviewed_at, assigned_to_id, version) ON public_message TO hemvist_runtime;
ALTER TABLE public_message ENABLE ROW LEVEL SECURITY;
ALTER TABLE public_message_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public_message_closing ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON public_message TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON public_message_answer TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON public_message_closing TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY public_message_staff ON public_message TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY public_message_send ON public_message FOR INSERT TO hemvist_runtime
  WITH CHECK (id = (SELECT app.public_message_id()) AND state = 'WAITING' AND assigned_to_id IS NULL);
CREATE POLICY public_message_answer_staff ON public_message_answer TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY public_message_closing_staff ON public_message_closing TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY task_add_public_message ON task FOR INSERT TO hemvist_runtime
  WITH CHECK (subject_type = 'PUBLIC_MESSAGE' AND subject_id = (SELECT app.public_message_id()));

-- One more matter of which the unit's staff see the tasks and the log, added to whatever there is.
DO $$
DECLARE
  body text := pg_get_functiondef('app.sees_subject(text, uuid)'::regprocedure);
  wider text := regexp_replace(body, '\n(\s*)ELSE false',
    E'\n\\1WHEN ''PUBLIC_MESSAGE'' THEN app.is_staff() AND EXISTS (SELECT 1 FROM public_message m WHERE m.id = subject)\n\\1ELSE false');
BEGIN
  IF wider = body THEN RAISE EXCEPTION 'app.sees_subject is not as this migration knows it'; END IF;
  EXECUTE wider;
END $$;
