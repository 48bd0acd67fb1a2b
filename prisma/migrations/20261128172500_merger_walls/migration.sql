-- An inquiry is part of one other at a time.
CREATE UNIQUE INDEX merger_one_standing ON merger (inquiry_id) WHERE undone_at IS NULL;
GRANT SELECT, INSERT ON merger TO hemvist_runtime;
GRANT UPDATE (undone_at) ON merger TO hemvist_runtime;
ALTER TABLE merger ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON merger TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY merger_staff ON merger TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
