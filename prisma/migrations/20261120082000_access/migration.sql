-- The second wall: who the transaction acts for, and the few doors that lead past row-level security.

-- The group that every runtime login belongs to. It owns nothing and is no superuser.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'hemvist_runtime') THEN
    CREATE ROLE hemvist_runtime NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public, app TO hemvist_runtime;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO hemvist_runtime;
-- The log is written through app.record_audit alone; counters and limits through their functions.
REVOKE ALL ON audit_event, audit_subject, matter_counter, rate_limit FROM hemvist_runtime;
GRANT SELECT ON audit_event, audit_subject TO hemvist_runtime;
-- Only what is nobody's record may be deleted.
GRANT DELETE ON inquiry_draft, saved_view, note, sign_in_link, outbox_message, session TO hemvist_runtime;
GRANT SELECT ON app.transition TO hemvist_runtime;

-- Whom the transaction acts for: set by the application with set_config('app.ctx', …, true) ---------

CREATE FUNCTION app.ctx() RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.ctx', true), '')::jsonb
$$;
CREATE FUNCTION app.is_known() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_typeof(app.ctx()) = 'object', false)
$$;
CREATE FUNCTION app.is_job() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app.ctx() ->> 'kind' = 'JOB', false)
$$;
CREATE FUNCTION app.user_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'user')::uuid
$$;
CREATE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'person')::uuid
$$;
CREATE FUNCTION app.inquiry_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'inquiry')::uuid
$$;
CREATE FUNCTION app.draft_hash() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT app.ctx() ->> 'draft'
$$;
CREATE FUNCTION app.has_role(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app.ctx() -> 'roles' ?| wanted, false)
$$;
CREATE FUNCTION app.is_staff() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER')
$$;
CREATE FUNCTION app.is_unit_manager() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT app.has_role('UNIT_MANAGER')
$$;
-- The client municipalities the user acts for (the out-of-hours duty acts for all of them).
CREATE FUNCTION app.serves(organisation uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(app.ctx() -> 'serves' ? organisation::text, false)
$$;

-- Relations. SECURITY DEFINER, so that a policy may ask about another table without asking its policy
-- in turn; each answers only yes or no about the asking user.

CREATE FUNCTION app.may_read_protected_household(household uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM household h WHERE h.id = household AND h.protection_level = 'NONE')
    OR EXISTS (SELECT 1 FROM protected_reader r WHERE r.household_id = household
               AND r.user_id = app.user_id() AND r.revoked_at IS NULL)
$$;
CREATE FUNCTION app.is_assigned_household(household uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM investigation i JOIN investigator v ON v.investigation_id = i.id
                 WHERE i.household_id = household AND v.user_id = app.user_id())
    OR EXISTS (SELECT 1 FROM home_household hh JOIN home o ON o.id = hh.home_id
               WHERE hh.household_id = household AND hh.valid_to IS NULL AND o.consultant_id = app.user_id())
$$;
-- Unit manager or assigned consultant, not in conflict of interest, and named reader if protected.
CREATE FUNCTION app.sees_household(household uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.is_staff()
    AND (app.is_unit_manager() OR app.is_assigned_household(household))
    AND app.may_read_protected_household(household)
    AND NOT EXISTS (SELECT 1 FROM conflict_of_interest c
                    WHERE c.household_id = household AND c.user_id = app.user_id())
$$;
CREATE FUNCTION app.lives_in_household(household uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM membership m WHERE m.household_id = household
                 AND m.person_id = app.person_id() AND m.valid_to IS NULL)
$$;
CREATE FUNCTION app.sees_person(person uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT person = app.person_id()
    OR EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person AND app.sees_household(m.household_id))
$$;
CREATE FUNCTION app.lives_in_home(home uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.person_id() IS NOT NULL AND EXISTS (
    SELECT 1 FROM home_household hh WHERE hh.home_id = home AND hh.valid_to IS NULL
      AND app.lives_in_household(hh.household_id))
$$;
CREATE FUNCTION app.may_read_protected_home(home uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM home_household hh WHERE hh.home_id = home AND hh.valid_to IS NULL
                 AND app.may_read_protected_household(hh.household_id))
$$;
-- All of the unit's staff see homes, for matching; a protected home only its named readers.
CREATE FUNCTION app.sees_home(home uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.is_staff() AND EXISTS (
    SELECT 1 FROM home o WHERE o.id = home AND (o.protection_level = 'NONE' OR app.may_read_protected_home(o.id)))
$$;
CREATE FUNCTION app.sees_investigation(investigation uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM investigation i WHERE i.id = investigation AND app.sees_household(i.household_id)
    AND (app.is_unit_manager() OR EXISTS (
      SELECT 1 FROM investigator v WHERE v.investigation_id = i.id AND v.user_id = app.user_id())))
$$;
-- The consultant of a home that one of the request's children was placed in follows the matter.
CREATE FUNCTION app.follows_request(request uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM requested_child c JOIN placement p ON p.requested_child_id = c.id
                 WHERE c.request_id = request AND p.consultant_id = app.user_id())
$$;
CREATE FUNCTION app.sees_request(request uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM placement_request r WHERE r.id = request AND (
    app.serves(r.client_organisation_id)
    OR app.is_unit_manager()
    OR (app.is_staff() AND (r.assigned_to_id = app.user_id() OR app.follows_request(r.id)))))
$$;
CREATE FUNCTION app.request_of_child(wanted uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT request_id FROM requested_child WHERE id = wanted
$$;
CREATE FUNCTION app.sees_placement(placement uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM placement p WHERE p.id = placement AND (
    app.serves(p.client_organisation_id)
    OR app.is_unit_manager()
    OR (app.is_staff() AND p.consultant_id = app.user_id())
    OR (p.state IN ('CONFIRMED', 'ACTIVE') AND app.lives_in_home(p.home_id))))
$$;
CREATE FUNCTION app.is_named_reader_of_child(child uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM protected_reader r
                 WHERE r.child_id = child AND r.user_id = app.user_id() AND r.revoked_at IS NULL)
$$;
CREATE FUNCTION app.works_with_child(child uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM placement p WHERE p.child_id = child AND app.sees_placement(p.id))
    OR (app.is_staff() AND EXISTS (
      SELECT 1 FROM requested_child rc WHERE rc.child_id = child AND app.sees_request(rc.request_id)))
$$;
CREATE FUNCTION app.sees_child(child uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM child c WHERE c.id = child
    AND (c.protection_level = 'NONE' OR app.is_named_reader_of_child(c.id))
    AND (app.serves(c.controller_organisation_id) OR app.works_with_child(c.id)))
$$;
-- May the user see what a note, document, message, task or log row is about?
CREATE FUNCTION app.sees_subject(kind text, subject uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT CASE kind
    WHEN 'INQUIRY' THEN app.is_staff() AND EXISTS (SELECT 1 FROM inquiry i WHERE i.id = subject)
    WHEN 'INVESTIGATION' THEN app.sees_investigation(subject)
    WHEN 'HOUSEHOLD' THEN app.sees_household(subject)
    WHEN 'HOME' THEN app.sees_home(subject)
    WHEN 'PERSON' THEN app.sees_person(subject)
    WHEN 'REQUEST' THEN app.sees_request(subject)
    WHEN 'CHILD' THEN app.sees_child(subject)
    WHEN 'PLACEMENT' THEN app.sees_placement(subject)
    ELSE false
  END
$$;

-- Doors: each does one thing that no ordinary right allows ---------------------------------------------

-- Writes one row of the log with its subjects. At: the database's clock, save for the planted story.
CREATE FUNCTION app.record_audit(entry jsonb) RETURNS bigint LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE event_id bigint;
BEGIN
  INSERT INTO audit_event (at, event, outcome, actor_kind, user_id, session_id, organisation_id, roles, request_id, detail)
  VALUES (
    CASE WHEN entry ->> 'actorKind' = 'SEED' THEN (entry ->> 'at')::timestamptz ELSE clock_timestamp() END,
    entry ->> 'event', (entry ->> 'outcome')::audit_outcome, (entry ->> 'actorKind')::actor_kind,
    (entry ->> 'userId')::uuid, (entry ->> 'sessionId')::uuid, (entry ->> 'organisationId')::uuid,
    coalesce((SELECT array_agg(r) FROM jsonb_array_elements_text(entry -> 'roles') r), '{}'),
    entry ->> 'requestId', coalesce(entry -> 'detail', '{}'))
  RETURNING id INTO event_id;
  INSERT INTO audit_subject (event_id, type, id)
  SELECT DISTINCT event_id, s ->> 'type', (s ->> 'id')::uuid
  FROM jsonb_array_elements(coalesce(entry -> 'subjects', '[]')) s;
  RETURN event_id;
END $$;

-- The next matter number of a year, without gaps: the row stays locked until the deed commits.
CREATE FUNCTION app.next_matter_number(for_year int) RETURNS text LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE given int;
BEGIN
  INSERT INTO matter_counter (year, last) VALUES (for_year, 1)
  ON CONFLICT (year) DO UPDATE SET last = matter_counter.last + 1
  RETURNING last INTO given;
  RETURN 'HV-' || for_year || '-' || lpad(given::text, 6, '0');
END $$;

-- Counts one use of a key in its window and says how many there have been.
CREATE FUNCTION app.count_use(used_key text, window_seconds int) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE window_start timestamptz := to_timestamp(floor(extract(epoch FROM clock_timestamp()) / window_seconds) * window_seconds);
        used int;
BEGIN
  INSERT INTO rate_limit (key, window_at, count) VALUES (used_key, window_start, 1)
  ON CONFLICT (key, window_at) DO UPDATE SET count = rate_limit.count + 1
  RETURNING count INTO used;
  RETURN used;
END $$;

-- Hands a job to the queue in the caller's transaction.
CREATE FUNCTION app.enqueue(task text, payload json, run_at timestamptz DEFAULT NULL, job_key text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, run_at := coalesce(run_at, now()), job_key := enqueue.job_key);
END $$;

-- The session behind a cookie with its user and the roles in force: one look-up per request.
CREATE FUNCTION app.session_by_token(hash text, today date) RETURNS jsonb LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at,
    'inquiryId', s.inquiry_id, 'userId', u.id, 'displayName', u.display_name, 'personId', u.person_id,
    'roles', coalesce((
      SELECT jsonb_agg(jsonb_build_object('role', r.role, 'organisationId', o.id, 'organisation', o.name, 'isHost', o.is_host))
      FROM role_assignment r JOIN organisation o ON o.id = r.organisation_id
      WHERE r.user_id = u.id AND r.valid_from <= today AND (r.valid_to IS NULL OR r.valid_to > today)), '[]'),
    'organisationIds', (SELECT jsonb_agg(o.id) FROM organisation o))
  FROM session s LEFT JOIN app_user u ON u.id = s.user_id
  WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > now()
    AND (s.kind = 'LINK' OR (u.id IS NOT NULL AND u.disabled_at IS NULL))
$$;
CREATE FUNCTION app.mark_session_seen(session_id uuid) RETURNS void LANGUAGE sql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  UPDATE session SET last_seen_at = now() WHERE id = session_id AND last_seen_at < now() - interval '20 seconds'
$$;
CREATE FUNCTION app.end_session(hash text) RETURNS uuid LANGUAGE sql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  UPDATE session SET revoked_at = now() WHERE token_hash = hash AND revoked_at IS NULL RETURNING id
$$;

-- The receipt of a form that was already sent with this key.
CREATE FUNCTION app.inquiry_receipt(key uuid) RETURNS text LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT number FROM inquiry WHERE idempotency_key = key
$$;

-- How many places the pool has free on a day, by kind of home and ages: counts only, no home.
CREATE FUNCTION app.free_places(on_day date) RETURNS TABLE (kind home_kind, age_from int, age_to int, homes int, places int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  WITH open_home AS (
    SELECT h.id, c.places, c.age_from, c.age_to,
           (SELECT count(*) FROM stay s WHERE s.home_id = h.id AND s.state = 'TAKEN'
              AND s.starts_on <= on_day AND (s.ends_on IS NULL OR s.ends_on > on_day)
              AND (s.kind <> 'HOLD' OR s.expires_at > now())) AS taken
    FROM home h JOIN contract c ON c.home_id = h.id
      AND c.starts_on <= on_day AND (c.ends_on IS NULL OR c.ends_on > on_day) AND c.state <> 'ENDED'
    WHERE h.state = 'ACTIVE' AND NOT EXISTS (
      SELECT 1 FROM home_overlay o WHERE o.home_id = h.id
        AND o.starts_on <= on_day AND (o.ends_on IS NULL OR o.ends_on > on_day))
  )
  SELECT k.kind, o.age_from, o.age_to, count(DISTINCT o.id)::int, sum(o.places - o.taken)::int
  FROM open_home o JOIN LATERAL (
    SELECT DISTINCT c.kind FROM home_capability c WHERE c.home_id = o.id
      AND c.valid_from <= on_day AND (c.valid_to IS NULL OR c.valid_to > on_day)) k ON true
  WHERE o.places > o.taken
  GROUP BY k.kind, o.age_from, o.age_to
$$;

-- Ends the open tasks of some kinds about a subject that the caller may see, whoever they were for: the
-- deed that they asked for is done.
CREATE FUNCTION app.end_tasks(about text, subject uuid, kinds text[], done timestamptz) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE ended int;
BEGIN
  IF NOT (app.is_job() OR app.sees_subject(about, subject)) THEN RETURN 0; END IF;
  UPDATE task SET done_at = done, done_by_id = app.user_id()
  WHERE subject_type = about AND subject_id = subject AND kind = ANY(kinds) AND done_at IS NULL;
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;

-- Until what day both police registers are checked for every adult of a home, as one day: a consultant
-- must not see a colleague's investigation, yet no home without valid checks may be proposed (SoF 3:3).
CREATE FUNCTION app.home_checks_valid_until(home uuid) RETURNS date LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  WITH demand AS (
    SELECT m.person_id, r.register
    FROM home_household hh
    JOIN membership m ON m.household_id = hh.household_id AND m.role = 'ADULT' AND m.valid_to IS NULL
    CROSS JOIN (VALUES ('CRIMINAL_RECORD'::register_kind), ('SUSPICION'::register_kind)) AS r(register)
    WHERE hh.home_id = home AND hh.valid_to IS NULL
  ), answered AS (
    SELECT d.person_id, d.register, (
      -- The newest answer counts: a later entry undoes an earlier clean one.
      SELECT CASE WHEN k.result = 'NO_ENTRY' OR (k.result = 'ENTRY' AND k.entry_acceptable) THEN k.valid_until END
      FROM register_check k
      WHERE k.person_id = d.person_id AND k.register = d.register AND k.assessed_by_id IS NOT NULL
      ORDER BY k.received_on DESC, k.id DESC LIMIT 1) AS valid_until
    FROM demand d
  )
  SELECT CASE WHEN count(*) > 0 AND count(*) = count(valid_until) THEN min(valid_until) END FROM answered
  WHERE app.is_staff() OR app.is_job()
$$;

-- Whom a municipality turns to about a placement that is decided: opened by the decision, never for
-- a protected home, and with the adults who are not protected themselves.
CREATE FUNCTION app.placement_contact(placement uuid)
RETURNS TABLE (home_number text, home_name text, municipality text, street_address text, postal_code text,
               adults jsonb, consultant text, is_protected boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT o.number,
    CASE WHEN o.protection_level = 'NONE' THEN o.name END,
    CASE WHEN o.protection_level = 'NONE' THEN o.municipality END,
    CASE WHEN o.protection_level = 'NONE' THEN h.street_address END,
    CASE WHEN o.protection_level = 'NONE' THEN h.postal_code END,
    CASE WHEN o.protection_level = 'NONE' THEN coalesce((
      SELECT jsonb_agg(jsonb_build_object('name', n.given_name || ' ' || n.family_name, 'phone', n.phone)
                       ORDER BY n.id)
      FROM membership m JOIN person n ON n.id = m.person_id
      WHERE m.household_id = hh.household_id AND m.role = 'ADULT' AND m.valid_to IS NULL
        AND n.protection_level = 'NONE'), '[]') END,
    u.display_name, o.protection_level <> 'NONE'
  FROM placement p
  JOIN home o ON o.id = p.home_id
  LEFT JOIN home_household hh ON hh.home_id = o.id AND hh.valid_to IS NULL
  LEFT JOIN household h ON h.id = hh.household_id
  LEFT JOIN app_user u ON u.id = p.consultant_id
  WHERE p.id = placement_contact.placement AND p.state IN ('CONFIRMED', 'ACTIVE')
    AND app.serves(p.client_organisation_id)
$$;

-- The consultant who matched the request follows its placements, also in another consultant's home:
-- else the request's own page shows the child as still searched for once a proposal is accepted.
CREATE FUNCTION app.has_request_of_child(wanted uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.is_staff() AND EXISTS (
    SELECT 1 FROM requested_child c JOIN placement_request r ON r.id = c.request_id
    WHERE c.id = wanted AND r.assigned_to_id = app.user_id())
$$;

-- Nobody but the runtime group and the owner calls these.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO hemvist_runtime;
