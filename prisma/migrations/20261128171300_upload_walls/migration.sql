-- Who sees what a family sends: the adult who sent it, the other one if that adult says so, and the staff
-- who work with the family.

-- One share of a document with a family stands at a time; received and returned exclude each other.
CREATE UNIQUE INDEX document_share_stands ON document_share (document_id, inquiry_id) WHERE revoked_at IS NULL;
ALTER TABLE upload ADD CONSTRAINT upload_one_answer CHECK (received_at IS NULL OR returned_at IS NULL);
ALTER TABLE upload ADD CONSTRAINT upload_return_reason CHECK ((returned_at IS NULL) = (return_reason IS NULL));

-- Asked for in policies of other tables, so past their policies; each answers about the asking adult only.
CREATE FUNCTION app.is_uploader_free(document uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  -- The own file, which the unit has not answered.
  SELECT EXISTS (SELECT 1 FROM upload u WHERE u.document_id = document AND u.adult_id = app.adult_id()
                 AND u.received_at IS NULL AND u.returned_at IS NULL)
$$;
CREATE FUNCTION app.is_document_of_family(document uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.adult_id() IS NOT NULL AND (
    EXISTS (SELECT 1 FROM upload u WHERE u.document_id = document AND u.inquiry_id = app.inquiry_id()
            AND u.shared_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM document_share s WHERE s.document_id = document AND s.inquiry_id = app.inquiry_id()
               AND (s.adult_id IS NULL OR s.adult_id = app.adult_id()) AND s.revoked_at IS NULL))
$$;
CREATE FUNCTION app.is_asked_of(ask uuid, adult uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM upload_ask a WHERE a.id = ask AND a.adult_id = adult)
$$;
REVOKE EXECUTE ON FUNCTION app.is_uploader_free(uuid), app.is_document_of_family(uuid), app.is_asked_of(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.is_uploader_free(uuid), app.is_document_of_family(uuid), app.is_asked_of(uuid, uuid) TO hemvist_runtime;

GRANT SELECT, INSERT ON upload, upload_ask, document_share TO hemvist_runtime;
-- What was sent is written once; what becomes of it is not.
GRANT UPDATE (shared_at, received_at, received_by_id, returned_at, returned_by_id, return_reason) ON upload TO hemvist_runtime;
GRANT UPDATE (closed_at) ON upload_ask TO hemvist_runtime;
GRANT UPDATE (revoked_at) ON document_share TO hemvist_runtime;
ALTER TABLE upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE upload_ask ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_share ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON upload TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON upload_ask TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON document_share TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));

-- Staff who work with the family read all of it and answer; they send nothing in its name.
CREATE POLICY upload_staff_read ON upload FOR SELECT TO hemvist_runtime USING (app.works_with_family(inquiry_id));
CREATE POLICY upload_staff_change ON upload FOR UPDATE TO hemvist_runtime
  USING (app.works_with_family(inquiry_id)) WITH CHECK (app.works_with_family(inquiry_id));
CREATE POLICY upload_ask_staff ON upload_ask TO hemvist_runtime
  USING (app.works_with_family(inquiry_id))
  WITH CHECK (app.works_with_family(inquiry_id) AND app.inquiry_of_adult(adult_id) = inquiry_id);
CREATE POLICY document_share_staff ON document_share TO hemvist_runtime
  USING (app.works_with_family(inquiry_id))
  WITH CHECK (app.works_with_family(inquiry_id) AND (adult_id IS NULL OR app.inquiry_of_adult(adult_id) = inquiry_id)
              AND EXISTS (SELECT 1 FROM document d WHERE d.id = document_id));

-- An adult: the own ones, and what the other has shared. Sent as oneself, of a document just sent.
CREATE POLICY upload_own_read ON upload FOR SELECT TO hemvist_runtime
  USING (adult_id = (SELECT app.adult_id()) OR (inquiry_id = (SELECT app.inquiry_id()) AND (SELECT app.adult_id()) IS NOT NULL AND shared_at IS NOT NULL));
CREATE POLICY upload_own_add ON upload FOR INSERT TO hemvist_runtime
  WITH CHECK (adult_id = (SELECT app.adult_id()) AND inquiry_id = (SELECT app.inquiry_id())
              AND received_at IS NULL AND returned_at IS NULL
              AND (ask_id IS NULL OR app.is_asked_of(ask_id, adult_id))
              AND EXISTS (SELECT 1 FROM document d WHERE d.id = document_id AND d.uploaded_by_id = (SELECT app.adult_id())));
CREATE POLICY upload_own_share ON upload FOR UPDATE TO hemvist_runtime
  USING (adult_id = (SELECT app.adult_id()))
  WITH CHECK (adult_id = (SELECT app.adult_id()));
CREATE POLICY upload_ask_own ON upload_ask FOR SELECT TO hemvist_runtime USING (adult_id = (SELECT app.adult_id()));
CREATE POLICY document_share_own ON document_share FOR SELECT TO hemvist_runtime
  USING (inquiry_id = (SELECT app.inquiry_id()) AND (SELECT app.adult_id()) IS NOT NULL
         AND (adult_id IS NULL OR adult_id = (SELECT app.adult_id())) AND revoked_at IS NULL);
-- A right to change is by columns, and the unit's answer stands in the same row: an adult may share and
-- nothing else.
CREATE FUNCTION app.guard_own_upload() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app.adult_id() IS NOT NULL AND NOT app.is_staff() AND
     (OLD.received_at, OLD.received_by_id, OLD.returned_at, OLD.returned_by_id, OLD.return_reason)
     IS DISTINCT FROM (NEW.received_at, NEW.received_by_id, NEW.returned_at, NEW.returned_by_id, NEW.return_reason) THEN
    RAISE EXCEPTION 'the answer to an upload is the unit''s' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER upload_own_guard BEFORE UPDATE ON upload FOR EACH ROW EXECUTE FUNCTION app.guard_own_upload();

-- The documents themselves.
CREATE POLICY document_family_read ON document FOR SELECT TO hemvist_runtime USING (
  (subject_type = 'FAMILY' AND subject_id = (SELECT app.inquiry_id()) AND uploaded_by_id = (SELECT app.adult_id()))
  OR app.is_document_of_family(id));
CREATE POLICY document_family_add ON document FOR INSERT TO hemvist_runtime WITH CHECK (
  subject_type = 'FAMILY' AND subject_id = (SELECT app.inquiry_id()) AND uploaded_by_id = (SELECT app.adult_id()));
CREATE POLICY document_family_remove ON document FOR UPDATE TO hemvist_runtime
  USING (uploaded_by_id = (SELECT app.adult_id()) AND app.is_uploader_free(id))
  WITH CHECK (uploaded_by_id = (SELECT app.adult_id()));
-- Whoever reads a document does not for that write its bytes: they are its sender's, once.
CREATE POLICY document_chunk_sender ON document_chunk AS RESTRICTIVE FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.is_job()) OR (SELECT app.is_staff())
              OR EXISTS (SELECT 1 FROM document d WHERE d.id = document_id AND d.uploaded_by_id = (SELECT app.adult_id())));
