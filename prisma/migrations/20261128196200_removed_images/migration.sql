-- An image can be taken away: whoever can be recognised in it has a right to that. Its row stays for the
-- log, without picture, name or words.
ALTER TABLE "content_image" ADD COLUMN "removed_by_name" VARCHAR(120);
ALTER TABLE "content_image" ADD COLUMN "removed_at" TIMESTAMPTZ(3);

ALTER TABLE content_image
  ADD CONSTRAINT content_image_removed CHECK (
    (removed_at IS NULL) = (removed_by_name IS NULL)
    AND (removed_at IS NULL OR (bytes = '' AND alt = '' AND file_name = '')));

DROP POLICY content_image_public ON content_image;
CREATE POLICY content_image_public ON content_image FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_known()) AND first_published_at IS NOT NULL AND removed_at IS NULL);

-- A picture that visitors have seen stays as it was until it is removed, and one that is removed is gone.
CREATE OR REPLACE FUNCTION app.keep_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.removed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a removed image stays removed' USING ERRCODE = '23514';
  END IF;
  IF OLD.first_published_at IS NOT NULL AND NEW.removed_at IS NULL AND to_jsonb(NEW) <> to_jsonb(OLD) THEN
    RAISE EXCEPTION 'a published image stays as it was' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
