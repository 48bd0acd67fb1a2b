-- A proposal waits for an answer as long as its time is to come: one that nobody answered before then, or
-- whose time was called off, keeps no task open.
CREATE OR REPLACE FUNCTION app.end_taken_back(done timestamptz) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE ended int;
BEGIN
  UPDATE task SET done_at = done
  WHERE done_at IS NULL AND app.is_own_matter(subject_type, subject_id) AND (
    (kind = 'FAMILY_TIME' AND NOT EXISTS (
      SELECT 1 FROM time_proposal p JOIN appointment a ON a.id = p.appointment_id
      WHERE a.inquiry_id = app.inquiry_id() AND p.answered_at IS NULL
        AND a.cancelled_at IS NULL AND a.starts_at > done))
    OR (kind = 'FAMILY_UPLOAD' AND NOT EXISTS (
      SELECT 1 FROM upload u JOIN document d ON d.id = u.document_id
      WHERE u.inquiry_id = app.inquiry_id() AND u.received_at IS NULL AND u.returned_at IS NULL AND d.removed_at IS NULL)));
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;
