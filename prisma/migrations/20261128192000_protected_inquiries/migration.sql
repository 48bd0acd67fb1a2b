-- Of an inquiry whose family has protected data, and of those that have gone up in it, the notes, files,
-- threads, tasks and log are for whoever sees the household.
CREATE FUNCTION app.sees_protected_inquiry(inquiry uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM inquiry q JOIN investigation i ON i.inquiry_id IN (q.id, q.merged_into_id)
    WHERE q.id = sees_protected_inquiry.inquiry AND app.sees_household(i.household_id))
$$;
-- All of the unit's staff see inquiries; a protected one only those who see its household.
CREATE FUNCTION app.sees_inquiry(inquiry uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.is_staff() AND EXISTS (
    SELECT 1 FROM inquiry q WHERE q.id = sees_inquiry.inquiry
      AND (q.protection_level = 'NONE' OR app.sees_protected_inquiry(q.id)))
$$;
REVOKE EXECUTE ON FUNCTION app.sees_protected_inquiry(uuid), app.sees_inquiry(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.sees_protected_inquiry(uuid), app.sees_inquiry(uuid) TO hemvist_runtime;

-- Who works with a family: whoever sees its inquiry, from the investigation on its investigators and the
-- manager.
CREATE OR REPLACE FUNCTION app.works_with_family(inquiry uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.sees_inquiry(works_with_family.inquiry) AND NOT EXISTS (
    SELECT 1 FROM investigation i
    WHERE i.inquiry_id = works_with_family.inquiry AND NOT app.sees_investigation(i.id))
$$;

DO $$
DECLARE
  body text := pg_get_functiondef('app.sees_subject(text, uuid)'::regprocedure);
  narrower text := replace(body,
    'app.is_staff() AND EXISTS (SELECT 1 FROM inquiry i WHERE i.id = subject)', 'app.sees_inquiry(subject)');
BEGIN
  IF narrower = body THEN RAISE EXCEPTION 'app.sees_subject is not as this migration knows it'; END IF;
  EXECUTE narrower;
END $$;
