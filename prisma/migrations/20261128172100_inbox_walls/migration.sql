-- The answers that the inbox is ordered by, taken out of the forms that have come so far --------------------
UPDATE inquiry i SET
  first_mission = (SELECT m.kind FROM unnest(enum_range(NULL::mission)) AS m(kind)
                   WHERE m.kind::text = ANY (i.missions) ORDER BY m.kind LIMIT 1),
  adult_at_home = (SELECT (a.value #>> '{}')::adult_at_home FROM inquiry_answer a
                   WHERE a.inquiry_id = i.id AND a.question_id = 'adultAtHome' AND a.value #>> '{}' IN ('YES', 'DISCUSS', 'NO')),
  own_room = (SELECT (a.value #>> '{}')::own_room FROM inquiry_answer a
              WHERE a.inquiry_id = i.id AND a.question_id = 'ownRoom' AND a.value #>> '{}' IN ('YES', 'POSSIBLE', 'NO')),
  age_band = (SELECT (a.value #>> '{}')::age_band FROM inquiry_answer a
              WHERE a.inquiry_id = i.id AND a.question_id = 'ages' AND a.value #>> '{}' IN ('ALL', 'YOUNGER', 'OLDER', 'UNSURE')),
  availability = coalesce((SELECT array_agg(word) FROM inquiry_answer a, jsonb_array_elements_text(a.value) AS word
                  WHERE a.inquiry_id = i.id AND a.question_id = 'availability' AND jsonb_typeof(a.value) = 'array'), '{}'),
  languages = coalesce((SELECT array_agg(DISTINCT word) FROM inquiry_answer a,
                 regexp_split_to_table(lower(a.value #>> '{}'), '[,;/&+.]|\s+och\s+') AS part, btrim(part) AS word
               WHERE a.inquiry_id = i.id AND a.question_id IN ('languages', 'interpreterLanguage')
                 AND word ~ '^[[:alpha:]][[:alpha:] -]{1,39}$'), '{}');

-- Undoing takes an inquiry back to where it stood ------------------------------------------------------------
INSERT INTO app.transition (machine, from_state, to_state) VALUES
  ('inquiry', 'PARKED', 'INFO_CALL_HELD'), ('inquiry', 'MERGED', 'RECEIVED');

-- Opens again the tasks about a subject that one deed had ended, known by its instant: it has been undone.
CREATE FUNCTION app.reopen_tasks(about text, subject uuid, ended timestamptz) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE opened int;
BEGIN
  IF NOT (app.is_job() OR app.sees_subject(about, subject)) THEN RETURN 0; END IF;
  UPDATE task SET done_at = NULL, done_by_id = NULL, version = version + 1
  WHERE subject_type = about AND subject_id = subject AND done_at = ended;
  GET DIAGNOSTICS opened = ROW_COUNT;
  RETURN opened;
END $$;
REVOKE EXECUTE ON FUNCTION app.reopen_tasks(text, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.reopen_tasks(text, uuid, timestamptz) TO hemvist_runtime;

-- Who reads and writes ----------------------------------------------------------------------------------
ALTER TABLE together
  ADD CONSTRAINT together_says_what CHECK (CASE deed
    WHEN 'ASSIGN' THEN assigned_to_id IS NOT NULL AND parked_until IS NULL
    ELSE assigned_to_id IS NULL AND parked_until IS NOT NULL END);
GRANT SELECT, INSERT ON sent_form, together, together_row TO hemvist_runtime;
GRANT UPDATE (undone_at) ON together TO hemvist_runtime;
GRANT UPDATE (is_undone) ON together_row TO hemvist_runtime;
ALTER TABLE sent_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE together ENABLE ROW LEVEL SECURITY;
ALTER TABLE together_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON sent_form TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON together TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON together_row TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
-- The form as it was sent: written once, by whoever sends or registers it.
CREATE POLICY sent_form_staff_read ON sent_form FOR SELECT TO hemvist_runtime USING ((SELECT app.is_staff()));
CREATE POLICY sent_form_staff_add ON sent_form FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY sent_form_own ON sent_form FOR SELECT TO hemvist_runtime USING (inquiry_id = (SELECT app.inquiry_id()));
CREATE POLICY sent_form_send ON sent_form FOR INSERT TO hemvist_runtime
  WITH CHECK (inquiry_id = (SELECT app.inquiry_id()) AND (SELECT app.adult_id()) IS NULL AND (SELECT app.ctx() ->> 'kind') <> 'LINK');
CREATE POLICY together_staff ON together TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY together_row_staff ON together_row TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
