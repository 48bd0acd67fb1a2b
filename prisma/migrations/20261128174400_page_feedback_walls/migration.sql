-- Who says that a page did not help says why, so that somebody can mend it.
ALTER TABLE page_feedback ADD CONSTRAINT page_feedback_no_says_why
  CHECK (is_helpful OR comment_encrypted IS NOT NULL);
ALTER TABLE page_feedback ADD CONSTRAINT page_feedback_handled
  CHECK ((handled_on IS NULL) = (handled_by_id IS NULL));

-- Walls: whoever writes the site's pages and the unit manager read; a visitor adds the own and reads none.
CREATE FUNCTION app.page_feedback_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'pageFeedback')::uuid
$$;

GRANT SELECT, INSERT, DELETE ON page_feedback TO hemvist_runtime;
-- What was answered is written once; what becomes of it is not.
GRANT UPDATE (handled_on, handled_by_id, version) ON page_feedback TO hemvist_runtime;
ALTER TABLE page_feedback ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON page_feedback TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY page_feedback_read ON page_feedback FOR SELECT TO hemvist_runtime
  USING ((SELECT app.has_role('EDITOR', 'UNIT_MANAGER')));
CREATE POLICY page_feedback_handle ON page_feedback FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.has_role('EDITOR', 'UNIT_MANAGER')))
  WITH CHECK ((SELECT app.has_role('EDITOR', 'UNIT_MANAGER')));
CREATE POLICY page_feedback_give ON page_feedback FOR INSERT TO hemvist_runtime
  WITH CHECK (id = (SELECT app.page_feedback_id()) AND handled_on IS NULL);
