ALTER TABLE content_language ADD CONSTRAINT content_language_dir CHECK (dir IN ('ltr', 'rtl'));
ALTER TABLE content_language ADD CONSTRAINT content_language_segment CHECK (segment ~ '^[a-z]*$');
-- The Swedish site stands at the root and is always there.
ALTER TABLE content_language ADD CONSTRAINT content_language_root
  CHECK ((code = 'sv') = (segment = '') AND (code <> 'sv' OR published_at IS NOT NULL));

GRANT SELECT, INSERT, UPDATE ON content_language TO hemvist_runtime;
GRANT SELECT, INSERT, UPDATE ON content_image TO hemvist_runtime;
ALTER TABLE content_language ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_image ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON content_language TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON content_image TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY content_language_editor ON content_language TO hemvist_runtime
  USING ((SELECT app.has_role('EDITOR'))) WITH CHECK ((SELECT app.has_role('EDITOR')));
CREATE POLICY content_image_editor ON content_image TO hemvist_runtime
  USING ((SELECT app.has_role('EDITOR'))) WITH CHECK ((SELECT app.has_role('EDITOR')));
CREATE POLICY content_language_public ON content_language FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_known()));
-- An image that has once stood on a published page is never lost to it.
CREATE POLICY content_image_public ON content_image FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_known()) AND first_published_at IS NOT NULL);

-- A picture that visitors have seen stays as it was.
CREATE FUNCTION app.keep_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.first_published_at IS NOT NULL AND to_jsonb(NEW) <> to_jsonb(OLD) THEN
    RAISE EXCEPTION 'a published image stays as it was' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER content_image_stands BEFORE UPDATE ON content_image
  FOR EACH ROW EXECUTE FUNCTION app.keep_image();
