-- One sentence stands, whatever two managers do at once.
CREATE UNIQUE INDEX need_sentence_one_standing ON need_sentence ((true)) WHERE ended_at IS NULL;

GRANT SELECT, INSERT ON need_sentence TO hemvist_runtime;
-- What has been published was read by people: it stays as it was.
GRANT UPDATE (ended_at, ended_by_name, version) ON need_sentence TO hemvist_runtime;
ALTER TABLE need_sentence ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON need_sentence TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY need_sentence_manager ON need_sentence TO hemvist_runtime
  USING ((SELECT app.is_unit_manager())) WITH CHECK ((SELECT app.is_unit_manager()));
-- Everybody reads what stands; earlier ones only the manager.
CREATE POLICY need_sentence_public ON need_sentence FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_known()) AND ended_at IS NULL);
