-- Pages that the web editor writes. Every published text is kept: it can be read and restored.
CREATE TABLE "content_page" (
    "id" UUID NOT NULL,
    "path" VARCHAR(120) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "first_published_at" TIMESTAMPTZ(3),

    CONSTRAINT "content_page_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "content_page_path_key" ON "content_page"("path");

CREATE TABLE "content_version" (
    "id" UUID NOT NULL,
    "page_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "lead" VARCHAR(400) NOT NULL,
    "body" TEXT NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_by_name" VARCHAR(120) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by_name" VARCHAR(120),
    "reviewed_on" DATE,
    "replaced_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "content_version_page_id_no_key" ON "content_version"("page_id", "no");
ALTER TABLE "content_version" ADD CONSTRAINT "content_version_page_id_fkey"
  FOREIGN KEY ("page_id") REFERENCES "content_page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One draft and one text that is read, whatever two editors do at once.
CREATE UNIQUE INDEX content_version_one_draft ON content_version (page_id) WHERE published_at IS NULL;
CREATE UNIQUE INDEX content_version_one_current ON content_version (page_id)
  WHERE published_at IS NOT NULL AND replaced_at IS NULL;
ALTER TABLE content_version ADD CONSTRAINT content_version_published CHECK (
  (published_at IS NULL) = (published_by_name IS NULL) AND (published_at IS NULL) = (reviewed_on IS NULL)
  AND (published_at IS NOT NULL OR replaced_at IS NULL));

-- What has been published was read by people: it stays as it was.
CREATE FUNCTION app.keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NULL THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'DELETE'
    OR (to_jsonb(NEW) - '{reviewed_on,replaced_at,version}'::text[]) <> (to_jsonb(OLD) - '{reviewed_on,replaced_at,version}'::text[])
    OR NEW.reviewed_on < OLD.reviewed_on
    OR (OLD.replaced_at IS NOT NULL AND NEW.replaced_at IS DISTINCT FROM OLD.replaced_at) THEN
    RAISE EXCEPTION 'a published text stays as it was' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER content_version_stands BEFORE UPDATE OR DELETE ON content_version
  FOR EACH ROW EXECUTE FUNCTION app.keep_published();

GRANT SELECT, INSERT, UPDATE, DELETE ON content_page, content_version TO hemvist_runtime;
ALTER TABLE content_page ENABLE ROW LEVEL SECURITY;
ALTER TABLE content_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON content_page TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON content_version TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY content_page_editor ON content_page TO hemvist_runtime
  USING ((SELECT app.has_role('EDITOR'))) WITH CHECK ((SELECT app.has_role('EDITOR')));
CREATE POLICY content_version_editor ON content_version TO hemvist_runtime
  USING ((SELECT app.has_role('EDITOR'))) WITH CHECK ((SELECT app.has_role('EDITOR')));
-- Everybody reads what is published now; drafts and earlier texts only the editor.
CREATE POLICY content_version_public ON content_version FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_known()) AND published_at IS NOT NULL AND replaced_at IS NULL);
CREATE POLICY content_page_public ON content_page FOR SELECT TO hemvist_runtime
  USING ((SELECT app.is_known()) AND EXISTS (
    SELECT 1 FROM content_version v
    WHERE v.page_id = content_page.id AND v.published_at IS NOT NULL AND v.replaced_at IS NULL));
