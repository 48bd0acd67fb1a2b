-- Only pages that exist are counted: whatever address a visitor makes up, no row comes of it.
ALTER TABLE "visit_count" ALTER COLUMN "language" TYPE VARCHAR(12);

-- What was counted under a language's part of the address belongs to the language itself, and what
-- stood under a folder that no language has was a Swedish page in that folder.
UPDATE visit_count v SET language = l.code
FROM content_language l WHERE l.segment = v.language AND l.code <> v.language;
UPDATE visit_count v SET page = left('/' || v.language || rtrim(v.page, '/'), 120), language = 'sv'
WHERE NOT EXISTS (SELECT FROM content_language l WHERE l.code = v.language);

-- The version before counts nothing until it is replaced; nobody waits for its answer.
DROP FUNCTION app.count_visit(date, text, text, text, boolean);

-- One more view of the page at an address: of one that is built into the product, else of one that is
-- read now in a language that is shown. A page is the same page in every language.
CREATE FUNCTION app.count_visit(on_day date, at_address text, is_built boolean, by_code text, is_arrival boolean)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  INSERT INTO visit_count AS known (day, page, language, campaign, views, arrivals)
  SELECT on_day, shown.page, shown.language,
    coalesce((SELECT c.code FROM campaign c WHERE c.code = by_code AND c.starts_on <= on_day), ''),
    1, is_arrival::int
  FROM (
    SELECT at_address AS page, 'sv' AS language WHERE is_built
    UNION
    SELECT p.base_path, p.language_code
    FROM content_page p JOIN content_language l ON l.code = p.language_code
    WHERE p.path = at_address AND l.published_at IS NOT NULL AND EXISTS (
      SELECT FROM content_version v WHERE v.page_id = p.id AND v.published_at IS NOT NULL AND v.replaced_at IS NULL)
  ) shown
  ON CONFLICT (day, page, language, campaign) DO UPDATE
    SET views = known.views + 1, arrivals = known.arrivals + excluded.arrivals
$$;
REVOKE EXECUTE ON FUNCTION app.count_visit(date, text, boolean, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.count_visit(date, text, boolean, text, boolean) TO hemvist_runtime;
