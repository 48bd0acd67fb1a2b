-- A family writes with the unit: in a thread of its own for each adult, and in one that all its adults
-- share. Which of them a thread is says its subject: FAMILY and the inquiry, or ADULT and the adult.

-- Who of the staff works with a family: all of the unit while it is an inquiry, as with all inquiries;
-- from the investigation on its investigators and the manager.
CREATE FUNCTION app.works_with_family(inquiry uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.is_staff() AND EXISTS (
    SELECT 1 FROM inquiry q LEFT JOIN investigation i ON i.inquiry_id = q.id
    WHERE q.id = works_with_family.inquiry AND (i.id IS NULL OR app.sees_investigation(i.id)))
$$;
CREATE FUNCTION app.inquiry_of_adult(adult uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT inquiry_id FROM inquiry_adult a WHERE a.id = adult
$$;
-- The own family's, or one that the asking staff work with.
CREATE FUNCTION app.is_in_family(inquiry uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app.adult_id() IS NOT NULL AND inquiry = app.inquiry_id(), false)
$$;

-- How far a family's matter has come and who handles it. Neither its outcome nor anything written in it.
CREATE FUNCTION app.family_matter(wanted uuid) RETURNS TABLE (
  inquiry_number text, inquiry_state inquiry_state, investigation_id uuid, investigation_number text,
  investigation_state investigation_state, is_assessed boolean, handler_id uuid, handler_name text, second_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT q.number, q.state, i.id, i.number, i.state,
    EXISTS (SELECT 1 FROM investigation_decision d WHERE d.investigation_id = i.id
            AND d.outcome IN ('SUITABLE', 'SUITABLE_LIMITED', 'NOT_SUITABLE')),
    u.id, u.display_name, s.user_id
  FROM inquiry q
  LEFT JOIN investigation i ON i.inquiry_id = q.id
  LEFT JOIN investigator v ON v.investigation_id = i.id AND v.role = 'LEAD'
  LEFT JOIN investigator s ON s.investigation_id = i.id AND s.role = 'SECOND'
  LEFT JOIN app_user u ON u.id = coalesce(v.user_id, q.assigned_to_id)
  WHERE q.id = wanted AND (app.is_in_family(wanted) OR app.works_with_family(wanted) OR app.is_job())
$$;

-- A family's deed gives the handler something to do: about the inquiry, or the investigation of it.
CREATE FUNCTION app.is_own_matter(about text, subject uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.adult_id() IS NOT NULL AND CASE about
    WHEN 'INQUIRY' THEN subject = app.inquiry_id()
    WHEN 'INVESTIGATION' THEN EXISTS (SELECT 1 FROM investigation i WHERE i.id = subject AND i.inquiry_id = app.inquiry_id())
    ELSE false END
$$;
CREATE POLICY task_add_family ON task FOR INSERT TO hemvist_runtime WITH CHECK (app.is_own_matter(subject_type, subject_id));
-- Several messages in a row ask for one answer: whether it is asked for already, the task being another's.
CREATE FUNCTION app.has_open_task(wanted text, about text, subject uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT (app.is_job() OR app.is_own_matter(about, subject) OR app.sees_subject(about, subject))
    AND EXISTS (SELECT 1 FROM task t WHERE t.kind = wanted AND t.subject_type = about AND t.subject_id = subject
                AND t.done_at IS NULL)
$$;

REVOKE EXECUTE ON FUNCTION app.works_with_family(uuid), app.inquiry_of_adult(uuid), app.is_in_family(uuid),
  app.family_matter(uuid), app.is_own_matter(text, uuid), app.has_open_task(text, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.works_with_family(uuid), app.inquiry_of_adult(uuid), app.is_in_family(uuid),
  app.family_matter(uuid), app.is_own_matter(text, uuid), app.has_open_task(text, text, uuid) TO hemvist_runtime;

-- Two more subjects for staff, added to whatever there is.
DO $$
DECLARE
  body text := pg_get_functiondef('app.sees_subject(text, uuid)'::regprocedure);
  wider text := regexp_replace(body, '\n(\s*)ELSE false',
    E'\n\\1WHEN ''FAMILY'' THEN app.works_with_family(subject)' ||
    E'\n\\1WHEN ''ADULT'' THEN app.works_with_family(app.inquiry_of_adult(subject))\n\\1ELSE false');
BEGIN
  IF wider = body THEN RAISE EXCEPTION 'app.sees_subject is not as this migration knows it'; END IF;
  EXECUTE wider;
END $$;

-- An adult takes part in the own thread and in the family's; the other adult's own is closed.
CREATE FUNCTION app.takes_part(about text, subject uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app.adult_id() IS NOT NULL AND CASE about
    WHEN 'FAMILY' THEN subject = app.inquiry_id()
    WHEN 'ADULT' THEN subject = app.adult_id()
    ELSE false END, false)
$$;
REVOKE EXECUTE ON FUNCTION app.takes_part(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.takes_part(text, uuid) TO hemvist_runtime;
CREATE POLICY message_thread_family ON message_thread FOR SELECT TO hemvist_runtime
  USING (app.takes_part(subject_type, subject_id));
CREATE POLICY message_thread_family_add ON message_thread FOR INSERT TO hemvist_runtime
  WITH CHECK (app.takes_part(subject_type, subject_id));
-- The message and the reading of it are the adult's own; the thread's policy judges which thread.
CREATE POLICY message_family_add ON message FOR INSERT TO hemvist_runtime
  WITH CHECK (author_id = (SELECT app.adult_id()) AND side = 'OUTSIDE'
              AND EXISTS (SELECT 1 FROM message_thread t WHERE t.id = thread_id AND app.takes_part(t.subject_type, t.subject_id)));
CREATE POLICY message_read_family_add ON message_read FOR INSERT TO hemvist_runtime
  WITH CHECK (user_id = (SELECT app.adult_id()) AND side = 'OUTSIDE'
              AND EXISTS (SELECT 1 FROM message m WHERE m.id = message_id));
