-- What a family asks for follows whoever handles its matter, also when it is handed over by somebody who
-- does not see that task.

-- Hands the open tasks of some kinds about a subject that the caller may see to a user, or to all
-- consultants without one, whosever they were.
CREATE FUNCTION app.hand_over_tasks(about text, subject uuid, kinds text[], to_user uuid) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE handed int;
BEGIN
  IF NOT (app.is_job() OR app.sees_subject(about, subject)) THEN RETURN 0; END IF;
  UPDATE task SET user_id = to_user, role = CASE WHEN to_user IS NULL THEN 'CONSULTANT'::role END, version = version + 1
  WHERE subject_type = about AND subject_id = subject AND kind = ANY(kinds) AND done_at IS NULL
    AND user_id IS DISTINCT FROM to_user;
  GET DIAGNOSTICS handed = ROW_COUNT;
  RETURN handed;
END $$;

-- Carries the open tasks of some kinds about an inquiry along to the lead of the investigation of it.
CREATE FUNCTION app.carry_tasks(investigation uuid, kinds text[]) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE carried int;
BEGIN
  IF NOT (app.is_job() OR app.sees_investigation(investigation)) THEN RETURN 0; END IF;
  UPDATE task t SET subject_type = 'INVESTIGATION', subject_id = i.id, matter_number = i.number,
    user_id = v.user_id, role = NULL, version = t.version + 1
  FROM investigation i JOIN investigator v ON v.investigation_id = i.id AND v.role = 'LEAD'
  WHERE i.id = carry_tasks.investigation AND t.subject_type = 'INQUIRY' AND t.subject_id = i.inquiry_id
    AND t.kind = ANY(kinds) AND t.done_at IS NULL;
  GET DIAGNOSTICS carried = ROW_COUNT;
  RETURN carried;
END $$;
REVOKE EXECUTE ON FUNCTION app.hand_over_tasks(text, uuid, text[], uuid), app.carry_tasks(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.hand_over_tasks(text, uuid, text[], uuid), app.carry_tasks(uuid, text[]) TO hemvist_runtime;

-- What has been left behind so far: it goes along, or ends with a matter in which nobody can answer any more.
UPDATE task t SET subject_type = 'INVESTIGATION', subject_id = i.id, matter_number = i.number,
  user_id = v.user_id, role = NULL, version = t.version + 1
FROM investigation i JOIN investigator v ON v.investigation_id = i.id AND v.role = 'LEAD'
WHERE t.subject_type = 'INQUIRY' AND t.subject_id = i.inquiry_id AND t.kind IN ('FAMILY_ANSWER', 'FAMILY_UPLOAD')
  AND t.done_at IS NULL AND i.state <> 'CLOSED' AND NOT EXISTS (
    SELECT 1 FROM task o WHERE o.kind = t.kind AND o.subject_type = 'INVESTIGATION' AND o.subject_id = i.id AND o.done_at IS NULL);
UPDATE task t SET done_at = now()
FROM inquiry q
WHERE t.subject_type = 'INQUIRY' AND t.subject_id = q.id AND t.kind IN ('FAMILY_ANSWER', 'FAMILY_UPLOAD')
  AND t.done_at IS NULL AND q.state IN ('CONVERTED', 'NOT_PROCEEDING', 'WITHDRAWN');
UPDATE task t SET done_at = now()
FROM investigation i
WHERE t.subject_type = 'INVESTIGATION' AND t.subject_id = i.id AND t.done_at IS NULL AND i.state = 'CLOSED'
  AND t.kind IN ('FAMILY_ANSWER', 'FAMILY_UPLOAD', 'FAMILY_TIME', 'FAMILY_WISHES');
