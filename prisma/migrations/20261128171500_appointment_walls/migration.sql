-- Booked times: the investigators and the manager, and those of the family whom they concern.

ALTER TABLE appointment ADD CONSTRAINT appointment_times CHECK (ends_at > starts_at);
-- One open proposal for a time: whoever asks first is answered first.
CREATE UNIQUE INDEX time_proposal_one_open ON time_proposal (appointment_id) WHERE answered_at IS NULL;
ALTER TABLE time_proposal ADD CONSTRAINT time_proposal_answer CHECK ((answer IS NULL) = (answered_at IS NULL));

-- The appointment is for the adult who acts: the own one, or one for all of the family.
CREATE FUNCTION app.is_my_appointment(inquiry uuid, adult uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app.adult_id() IS NOT NULL AND inquiry = app.inquiry_id() AND (adult IS NULL OR adult = app.adult_id()), false)
$$;
CREATE FUNCTION app.inquiry_of_investigation(investigation uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT inquiry_id FROM investigation i WHERE i.id = investigation
$$;
-- What the family asked the handler for and took back is nothing to do any more, unless more of it waits:
-- also the other adult's, which one does not see.
CREATE FUNCTION app.end_taken_back(done timestamptz) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE ended int;
BEGIN
  UPDATE task SET done_at = done
  WHERE done_at IS NULL AND app.is_own_matter(subject_type, subject_id) AND (
    (kind = 'FAMILY_TIME' AND NOT EXISTS (
      SELECT 1 FROM time_proposal p JOIN appointment a ON a.id = p.appointment_id
      WHERE a.inquiry_id = app.inquiry_id() AND p.answered_at IS NULL))
    OR (kind = 'FAMILY_UPLOAD' AND NOT EXISTS (
      SELECT 1 FROM upload u JOIN document d ON d.id = u.document_id
      WHERE u.inquiry_id = app.inquiry_id() AND u.received_at IS NULL AND u.returned_at IS NULL AND d.removed_at IS NULL)));
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;
REVOKE EXECUTE ON FUNCTION app.is_my_appointment(uuid, uuid), app.inquiry_of_investigation(uuid),
  app.end_taken_back(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.is_my_appointment(uuid, uuid), app.inquiry_of_investigation(uuid),
  app.end_taken_back(timestamptz) TO hemvist_runtime;

GRANT SELECT, INSERT ON appointment, time_proposal TO hemvist_runtime;
GRANT UPDATE (starts_at, ends_at, place_encrypted, host_names, sequence, changed_at, cancelled_at, cancel_reason, version)
  ON appointment TO hemvist_runtime;
GRANT UPDATE (answer, answered_at, answered_by_id) ON time_proposal TO hemvist_runtime;
ALTER TABLE appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE time_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON appointment TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON time_proposal TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY appointment_staff ON appointment TO hemvist_runtime
  USING (app.sees_investigation(investigation_id))
  WITH CHECK (app.sees_investigation(investigation_id)
              AND inquiry_id IS NOT DISTINCT FROM app.inquiry_of_investigation(investigation_id)
              AND (adult_id IS NULL OR app.inquiry_of_adult(adult_id) = inquiry_id));
CREATE POLICY appointment_family ON appointment FOR SELECT TO hemvist_runtime USING (app.is_my_appointment(inquiry_id, adult_id));
-- Staff answer, and propose nothing in a family's name.
CREATE POLICY time_proposal_staff_read ON time_proposal FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND app.sees_investigation(a.investigation_id)));
CREATE POLICY time_proposal_staff_answer ON time_proposal FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND app.sees_investigation(a.investigation_id)))
  WITH CHECK ((SELECT app.is_staff()) AND answer IN ('ACCEPTED', 'DECLINED'));
CREATE POLICY time_proposal_family_read ON time_proposal FOR SELECT TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND app.is_my_appointment(a.inquiry_id, a.adult_id)));
CREATE POLICY time_proposal_family_add ON time_proposal FOR INSERT TO hemvist_runtime
  WITH CHECK (adult_id = (SELECT app.adult_id()) AND answered_at IS NULL
              AND EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND app.is_my_appointment(a.inquiry_id, a.adult_id)));
CREATE POLICY time_proposal_family_withdraw ON time_proposal FOR UPDATE TO hemvist_runtime
  USING (adult_id = (SELECT app.adult_id()) AND answered_at IS NULL)
  WITH CHECK (adult_id = (SELECT app.adult_id()) AND answer = 'WITHDRAWN' AND answered_by_id IS NULL);
