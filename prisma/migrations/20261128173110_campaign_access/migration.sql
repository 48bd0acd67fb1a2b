-- Invariants --------------------------------------------------------------------------------------------
ALTER TABLE campaign
  ADD CONSTRAINT campaign_ends_after_start CHECK (ends_on IS NULL OR ends_on >= starts_on),
  ADD CONSTRAINT campaign_cost CHECK (cost IS NULL OR cost >= 0),
  -- What stands in a link: nothing that has to be escaped, nothing that could be anything else.
  ADD CONSTRAINT campaign_code CHECK (code ~ '^[a-z0-9][a-z0-9-]{1,39}$');

-- Who reads and writes ----------------------------------------------------------------------------------
GRANT SELECT, INSERT ON campaign TO hemvist_runtime;
-- The code stands in links that others have: it never changes.
GRANT UPDATE (name, channel, starts_on, ends_on, cost, version) ON campaign TO hemvist_runtime;
GRANT SELECT ON visit_count TO hemvist_runtime;
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_count ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON campaign TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY job_all ON visit_count TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY campaign_read ON campaign FOR SELECT TO hemvist_runtime
  USING ((SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER', 'EDITOR')));
CREATE POLICY campaign_add ON campaign FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.has_role('UNIT_MANAGER', 'EDITOR')));
CREATE POLICY campaign_change ON campaign FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.has_role('UNIT_MANAGER', 'EDITOR'))) WITH CHECK ((SELECT app.has_role('UNIT_MANAGER', 'EDITOR')));
CREATE POLICY visit_count_read ON visit_count FOR SELECT TO hemvist_runtime
  USING ((SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER', 'EDITOR')));

-- Doors for visitors: which campaign a code names, and one more to the count -----------------------------
-- A campaign that is over still counts: people act long after they have seen something.
CREATE FUNCTION app.campaign_of(wanted text, on_day date) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT c.id FROM campaign c WHERE c.code = wanted AND c.starts_on <= on_day
$$;

CREATE FUNCTION app.count_visit(on_day date, of_page text, in_language text, by_code text, is_arrival boolean)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  INSERT INTO visit_count AS known (day, page, language, campaign, views, arrivals)
  VALUES (on_day, left(of_page, 120), left(in_language, 10),
    coalesce((SELECT c.code FROM campaign c WHERE c.code = by_code AND c.starts_on <= on_day), ''),
    1, is_arrival::int)
  ON CONFLICT (day, page, language, campaign) DO UPDATE
    SET views = known.views + 1, arrivals = known.arrivals + excluded.arrivals
$$;

CREATE FUNCTION app.count_form_begun(on_day date, by_code text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  INSERT INTO visit_count AS known (day, page, language, campaign, forms_begun)
  VALUES (on_day, '/intresseanmalan', 'sv',
    coalesce((SELECT c.code FROM campaign c WHERE c.code = by_code AND c.starts_on <= on_day), ''), 1)
  ON CONFLICT (day, page, language, campaign) DO UPDATE SET forms_begun = known.forms_begun + 1
$$;

-- From interest to the first child, as numbers alone ------------------------------------------------------
-- A consultant sees the files of the own families and none else, but all of the unit may know how many.
-- Neither names nor ids come out; what nobody sent in earnest and what was counted elsewhere is left out.
CREATE FUNCTION app.recruitment(from_day date, to_day date, of_mission text)
RETURNS TABLE (month date, campaign text, has_meeting boolean, heard_from text, sent int, contacted int,
  talked int, investigated int, suitable int, active int, placed int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT date_trunc('month', i.submitted_at AT TIME ZONE 'Europe/Stockholm')::date,
    c.code, i.meeting_id IS NOT NULL, a.value #>> '{}',
    count(*)::int,
    count(*) FILTER (WHERE f.is_contacted OR t.inquiry_id IS NOT NULL OR v.id IS NOT NULL)::int,
    count(*) FILTER (WHERE t.inquiry_id IS NOT NULL OR v.id IS NOT NULL)::int,
    count(v.id)::int,
    count(*) FILTER (WHERE d.outcome IN ('SUITABLE', 'SUITABLE_LIMITED'))::int,
    count(*) FILTER (WHERE EXISTS (SELECT 1 FROM contract k WHERE k.home_id = v.home_id))::int,
    count(*) FILTER (WHERE EXISTS (SELECT 1 FROM placement p WHERE p.home_id = v.home_id AND p.arrived_at IS NOT NULL))::int
  FROM inquiry i
  LEFT JOIN campaign c ON c.id = i.campaign_id
  LEFT JOIN inquiry_answer a ON a.inquiry_id = i.id AND a.question_id = 'heardFrom'
  LEFT JOIN info_call t ON t.inquiry_id = i.id
  LEFT JOIN investigation v ON v.inquiry_id = i.id
  LEFT JOIN investigation_decision d ON d.investigation_id = v.id
  LEFT JOIN inquiry_closing e ON e.inquiry_id = i.id
  CROSS JOIN LATERAL (
    SELECT EXISTS (SELECT 1 FROM contact_attempt x WHERE x.inquiry_id = i.id AND x.outcome = 'REACHED') AS is_contacted
  ) f
  WHERE app.is_staff()
    AND i.submitted_at >= from_day::timestamp AT TIME ZONE 'Europe/Stockholm'
    AND i.submitted_at < (to_day + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
    AND i.state <> 'MERGED' AND e.reason_code IS DISTINCT FROM 'NOT_GENUINE'
    AND (of_mission IS NULL OR of_mission = ANY (i.missions))
  GROUP BY 1, 2, 3, 4
$$;
REVOKE EXECUTE ON FUNCTION app.campaign_of(text, date), app.count_visit(date, text, text, text, boolean),
  app.count_form_begun(date, text), app.recruitment(date, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.campaign_of(text, date), app.count_visit(date, text, text, text, boolean),
  app.count_form_begun(date, text), app.recruitment(date, date, text) TO hemvist_runtime;
