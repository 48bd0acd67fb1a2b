-- All three are written once: what was sent stands as it was sent, and an earlier wording stays readable.
GRANT SELECT, INSERT ON mail_template, inquiry_mail, inquiry_letter TO hemvist_runtime;
ALTER TABLE mail_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE inquiry_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE inquiry_letter ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON mail_template TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON inquiry_mail TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON inquiry_letter TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
-- The unit sends them; its manager and the administrator word them.
CREATE POLICY mail_template_read ON mail_template FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_staff()) OR (SELECT app.has_role('ADMIN')));
CREATE POLICY mail_template_write ON mail_template FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.has_role('UNIT_MANAGER', 'ADMIN')));
CREATE POLICY inquiry_mail_staff ON inquiry_mail TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY inquiry_letter_staff ON inquiry_letter TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY inquiry_letter_own ON inquiry_letter FOR SELECT TO hemvist_runtime
  USING (inquiry_id = (SELECT app.inquiry_id()));
