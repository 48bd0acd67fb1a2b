-- Only the product takes a message or a wish away, and never one that somebody still waits for.
GRANT DELETE ON callback, public_message TO hemvist_runtime;
CREATE POLICY callback_disposal ON callback AS RESTRICTIVE FOR DELETE TO hemvist_runtime
  USING ((SELECT app.is_job()) AND state <> 'WAITING');
CREATE POLICY public_message_disposal ON public_message AS RESTRICTIVE FOR DELETE TO hemvist_runtime
  USING ((SELECT app.is_job()) AND state <> 'WAITING');

-- What was said and done stands for as long as its matter does: it goes with it, and in no other way.
DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['callback_call', 'callback_closing', 'public_message_answer', 'public_message_closing'] LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', part || '_stands', part);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION app.refuse_change()',
      part || '_stands', part);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW WHEN (pg_trigger_depth() = 0)
      EXECUTE FUNCTION app.refuse_change()', part || '_goes_with_its_matter', part);
  END LOOP;
END $$;
