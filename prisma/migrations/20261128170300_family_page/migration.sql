-- The family's own page: what each adult reads of the investigation, and what each may do in it.

-- The investigation of the own inquiry, for an adult who still belongs to it.
CREATE FUNCTION app.own_investigation_id() RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT i.id FROM investigation i
  JOIN household h ON h.id = i.household_id
  JOIN inquiry_adult a ON a.inquiry_id = i.inquiry_id
  WHERE i.inquiry_id = app.inquiry_id() AND a.id = app.adult_id() AND a.left_at IS NULL
    AND h.protection_level = 'NONE'
$$;
-- Which person of its household the acting adult is.
CREATE FUNCTION app.own_person_id() RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT a.person_id FROM inquiry_adult a WHERE a.id = app.adult_id() AND a.inquiry_id = app.inquiry_id() AND a.left_at IS NULL
$$;

-- What an adult is told of the investigation: how far it has come as a whole, and what is asked of this
-- adult. Nothing that is written in it, no answer of a register, and nothing of the other adult.
CREATE FUNCTION app.own_file() RETURNS jsonb LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT jsonb_build_object(
    'id', i.id, 'householdId', i.household_id, 'number', i.number, 'state', i.state,
    'openedOn', i.opened_on, 'goalOn', i.goal_on, 'holdUntil', i.hold_until,
    'personId', app.own_person_id(),
    'lead', (SELECT jsonb_build_object('userId', v.user_id, 'name', u.display_name)
             FROM investigator v JOIN app_user u ON u.id = v.user_id
             WHERE v.investigation_id = i.id AND v.role = 'LEAD'),
    'visits', jsonb_build_object(
      'have', (SELECT count(*) FROM visit s WHERE s.investigation_id = i.id),
      'need', (SELECT coalesce(max(r.count), 0) FROM requirement r
               WHERE r.investigation_id = i.id AND r.kind = 'VISIT' AND r.waived_reason IS NULL)),
    'needs', coalesce((
      SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'detail', r.detail, 'count', r.count) ORDER BY r.id)
      FROM requirement r
      WHERE r.investigation_id = i.id AND r.person_id = app.own_person_id() AND r.waived_reason IS NULL), '[]'),
    'interviews', (SELECT count(*) FROM interview w WHERE w.investigation_id = i.id
                   AND w.kind = 'INDIVIDUAL' AND w.person_id = app.own_person_id()),
    'references', (SELECT count(*) FROM reference f WHERE f.investigation_id = i.id AND f.person_id = app.own_person_id()),
    'checks', coalesce((
      SELECT jsonb_agg(jsonb_build_object('register', k.register, 'obtainedBy', k.obtained_by,
        'isReceived', k.received_on IS NOT NULL) ORDER BY k.id)
      FROM register_check k WHERE k.investigation_id = i.id AND k.person_id = app.own_person_id()), '[]'),
    'consents', coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'givenOn', c.given_on,
        'givenHow', c.given_how, 'shownText', c.shown_text, 'withdrawnOn', c.withdrawn_on) ORDER BY c.id)
      FROM consent c WHERE c.investigation_id = i.id AND c.person_id = app.own_person_id()), '[]'))
  FROM investigation i WHERE i.id = app.own_investigation_id()
$$;

-- When the own inquiry ended, for how long it can be taken up again; not why, nor by whom.
CREATE FUNCTION app.own_inquiry_ended_at() RETURNS timestamptz LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT c.closed_at FROM inquiry_closing c WHERE c.inquiry_id = app.inquiry_id() AND app.adult_id() IS NOT NULL
$$;

-- What was agreed to stands: an adult takes a consent back, but rewrites none.
CREATE FUNCTION app.consent_as_given(consent_id uuid) RETURNS jsonb LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT to_jsonb(c) - 'withdrawn_on' - 'withdrawn_at' FROM consent c WHERE c.id = consent_id
$$;
CREATE POLICY consent_own_read ON consent FOR SELECT TO hemvist_runtime
  USING (investigation_id = (SELECT app.own_investigation_id()) AND person_id = (SELECT app.own_person_id()));
CREATE POLICY consent_own_give ON consent FOR INSERT TO hemvist_runtime
  WITH CHECK (investigation_id = (SELECT app.own_investigation_id()) AND person_id = (SELECT app.own_person_id())
              AND adult_id = (SELECT app.adult_id()) AND withdrawn_on IS NULL
              AND recorded_by_id = coalesce((SELECT app.user_id()), (SELECT app.adult_id())));
CREATE POLICY consent_own_withdraw ON consent FOR UPDATE TO hemvist_runtime
  USING (investigation_id = (SELECT app.own_investigation_id()) AND person_id = (SELECT app.own_person_id()))
  WITH CHECK (to_jsonb(consent) - 'withdrawn_on' - 'withdrawn_at' = app.consent_as_given(id));
-- Staff write down what was said; what an adult has given on the own page only that adult gives.
DROP POLICY consent_investigation ON consent;
CREATE POLICY consent_investigation_read ON consent FOR SELECT TO hemvist_runtime
  USING (app.sees_investigation(investigation_id));
CREATE POLICY consent_investigation_add ON consent FOR INSERT TO hemvist_runtime
  WITH CHECK (app.sees_investigation(investigation_id) AND app.sees_person(person_id) AND adult_id IS NULL);
CREATE POLICY consent_investigation_change ON consent FOR UPDATE TO hemvist_runtime
  USING (app.sees_investigation(investigation_id))
  WITH CHECK (app.sees_investigation(investigation_id) AND app.sees_person(person_id));
GRANT UPDATE (withdrawn_at) ON consent TO hemvist_runtime;
-- A consent is given once for a purpose until it is taken back.
CREATE UNIQUE INDEX consent_one_in_force ON consent (investigation_id, person_id, purpose) WHERE withdrawn_on IS NULL;

-- Wishes: written once by the adult who has them, read by the family and by the unit.
ALTER TABLE family_wish ADD CONSTRAINT family_wish_until CHECK ((kind = 'PAUSE') = (until IS NOT NULL));
GRANT SELECT, INSERT ON family_wish TO hemvist_runtime;
CREATE TRIGGER family_wish_stands BEFORE UPDATE OR DELETE ON family_wish
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
ALTER TABLE family_wish ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON family_wish TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY family_wish_staff ON family_wish FOR SELECT TO hemvist_runtime USING ((SELECT app.is_staff()));
CREATE POLICY family_wish_own ON family_wish FOR SELECT TO hemvist_runtime USING (inquiry_id = (SELECT app.inquiry_id()));
CREATE POLICY family_wish_make ON family_wish FOR INSERT TO hemvist_runtime
  WITH CHECK (inquiry_id = (SELECT app.inquiry_id()) AND adult_id = (SELECT app.adult_id()));

-- A family gives the one who investigates its home something to do.
CREATE POLICY task_add_own_investigation ON task FOR INSERT TO hemvist_runtime
  WITH CHECK (subject_type = 'INVESTIGATION' AND subject_id = (SELECT app.own_investigation_id()));

-- Taken up again before anybody had been in touch, the first contact is still owed.
INSERT INTO app.transition (machine, from_state, to_state) VALUES
  ('inquiry', 'PARKED', 'RECEIVED'), ('inquiry', 'WITHDRAWN', 'RECEIVED');

REVOKE EXECUTE ON FUNCTION app.own_investigation_id(), app.own_person_id(), app.own_file(), app.consent_as_given(uuid), app.own_inquiry_ended_at() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_investigation_id(), app.own_person_id(), app.own_file(), app.consent_as_given(uuid), app.own_inquiry_ended_at() TO hemvist_runtime;
