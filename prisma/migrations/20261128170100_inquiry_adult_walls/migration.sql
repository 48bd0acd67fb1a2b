-- What holds of the adults of an inquiry, who sees them, and how a session knows which one it is.

ALTER TABLE inquiry_adult ADD CONSTRAINT inquiry_adult_ordinal CHECK (ordinal IN (1, 2));
-- One first and one second adult at a time; one who has left stays on record.
CREATE UNIQUE INDEX inquiry_adult_one_each ON inquiry_adult (inquiry_id, ordinal) WHERE left_at IS NULL;
-- One e-identification is one adult of a family, not both.
CREATE UNIQUE INDEX inquiry_adult_one_user ON inquiry_adult (inquiry_id, user_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX inquiry_adult_one_person ON inquiry_adult (inquiry_id, person_id) WHERE left_at IS NULL;

-- Which adult of a family acts: by a mailed link, or by the e-identification that is tied to it.
CREATE FUNCTION app.adult_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (app.ctx() ->> 'adult')::uuid
$$;
-- Whose it is now, whatever the row that is being written says.
CREATE FUNCTION app.user_of_adult(adult uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT user_id FROM inquiry_adult a WHERE a.id = adult
$$;
CREATE FUNCTION app.person_of_adult(adult uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT person_id FROM inquiry_adult a WHERE a.id = adult
$$;

GRANT SELECT, INSERT ON inquiry_adult TO hemvist_runtime;
GRANT UPDATE (given_name, family_name, email, phone, user_id, person_id, invited_at, joined_at, left_at, version)
  ON inquiry_adult TO hemvist_runtime;
ALTER TABLE inquiry_adult ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON inquiry_adult TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
CREATE POLICY inquiry_adult_staff_read ON inquiry_adult FOR SELECT TO hemvist_runtime USING ((SELECT app.is_staff()));
-- Nobody but the product says whose e-identification it is; staff say which person of the file.
CREATE POLICY inquiry_adult_staff_add ON inquiry_adult FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.is_staff()) AND user_id IS NULL AND (person_id IS NULL OR app.sees_person(person_id)));
CREATE POLICY inquiry_adult_staff_change ON inquiry_adult FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_staff()))
  WITH CHECK ((SELECT app.is_staff()) AND user_id IS NOT DISTINCT FROM app.user_of_adult(id)
              AND (person_id IS NOT DISTINCT FROM app.person_of_adult(id) OR app.sees_person(person_id)));
-- The family sees who its adults are.
CREATE POLICY inquiry_adult_own ON inquiry_adult FOR SELECT TO hemvist_runtime USING (inquiry_id = (SELECT app.inquiry_id()));
CREATE POLICY inquiry_adult_send ON inquiry_adult FOR INSERT TO hemvist_runtime
  WITH CHECK (inquiry_id = (SELECT app.inquiry_id()) AND (SELECT app.adult_id()) IS NULL
              AND ordinal = 1 AND user_id IS NULL AND person_id IS NULL);
-- A sent form is sent, whichever way its family has signed in.
DROP POLICY inquiry_send ON inquiry;
CREATE POLICY inquiry_send ON inquiry FOR INSERT TO hemvist_runtime
  WITH CHECK (id = (SELECT app.inquiry_id()) AND (SELECT app.adult_id()) IS NULL AND (SELECT app.ctx() ->> 'kind') <> 'LINK');
DROP POLICY inquiry_answer_send ON inquiry_answer;
CREATE POLICY inquiry_answer_send ON inquiry_answer FOR INSERT TO hemvist_runtime
  WITH CHECK (inquiry_id = (SELECT app.inquiry_id()) AND (SELECT app.adult_id()) IS NULL AND (SELECT app.ctx() ->> 'kind') <> 'LINK');

-- The session behind a cookie, with the adult that it is of a family. A link is one adult's, an
-- e-identification the one's it is tied to, of several inquiries that which still goes on. A family
-- with protected data has no page: its link ends and its sign-in leads to no inquiry.
CREATE OR REPLACE FUNCTION app.session_by_token(hash text, today date) RETURNS jsonb LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at,
    'inquiryId', f.inquiry_id, 'adultId', f.id, 'adultName', f.given_name,
    'userId', u.id, 'displayName', u.display_name, 'issuer', u.issuer, 'personId', coalesce(u.person_id, f.person_id),
    'roles', coalesce((
      SELECT jsonb_agg(jsonb_build_object('role', r.role, 'organisationId', o.id, 'organisation', o.name, 'isHost', o.is_host))
      FROM role_assignment r JOIN organisation o ON o.id = r.organisation_id
      WHERE r.user_id = u.id AND r.valid_from <= today AND (r.valid_to IS NULL OR r.valid_to > today)), '[]'),
    'organisationIds', (SELECT jsonb_agg(o.id) FROM organisation o))
  FROM session s LEFT JOIN app_user u ON u.id = s.user_id
  LEFT JOIN LATERAL (
    SELECT a.id, a.inquiry_id, a.given_name, a.person_id
    FROM inquiry_adult a JOIN inquiry i ON i.id = a.inquiry_id
    LEFT JOIN investigation v ON v.inquiry_id = i.id
    WHERE a.left_at IS NULL AND i.protection_level = 'NONE' AND CASE s.kind
      -- A session begun before there were adults is the sender's.
      WHEN 'LINK' THEN a.inquiry_id = s.inquiry_id AND (a.id = s.adult_id OR (s.adult_id IS NULL AND a.ordinal = 1))
      ELSE a.user_id = s.user_id END
    ORDER BY i.state IN ('NOT_PROCEEDING', 'WITHDRAWN', 'UNREACHABLE', 'MERGED') OR coalesce(v.state = 'CLOSED', false),
      i.submitted_at DESC
    LIMIT 1) f ON true
  WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > now()
    AND CASE s.kind WHEN 'LINK' THEN f.id IS NOT NULL ELSE u.id IS NOT NULL AND u.disabled_at IS NULL END
$$;

REVOKE EXECUTE ON FUNCTION app.adult_id(), app.user_of_adult(uuid), app.person_of_adult(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.adult_id(), app.user_of_adult(uuid), app.person_of_adult(uuid) TO hemvist_runtime;
