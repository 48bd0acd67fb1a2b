-- What must hold whatever the code does: checks, one-at-a-time rules, immutable rows and life cycles.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA IF NOT EXISTS app;

-- Losing the counts in a crash is harmless; not writing them to the log makes them cheap.
ALTER TABLE rate_limit SET UNLOGGED;

-- Nights are [starts_on, ends_on): one child may leave and another come on the same day.
ALTER TABLE stay
  ADD CONSTRAINT stay_nights CHECK (ends_on IS NULL OR ends_on >= starts_on),
  ADD CONSTRAINT stay_slot CHECK (slot_no BETWEEN 1 AND 6),
  ADD CONSTRAINT stay_hold_expires CHECK (kind <> 'HOLD' OR expires_at IS NOT NULL),
  ADD CONSTRAINT stay_release CHECK ((state = 'RELEASED') = (released_at IS NOT NULL)),
  -- The truth about the last place: two rows can never take the same place on the same night.
  ADD CONSTRAINT stay_place_taken_once EXCLUDE USING gist (
    home_id WITH =, slot_no WITH =, daterange(starts_on, ends_on, '[)') WITH &&
  ) WHERE (state = 'TAKEN');
-- One child waits on one held place at a time.
CREATE UNIQUE INDEX stay_one_taken_per_child ON stay (requested_child_id)
  WHERE state = 'TAKEN' AND requested_child_id IS NOT NULL;

ALTER TABLE home_capability
  ADD CONSTRAINT home_capability_ages CHECK (age_from BETWEEN 0 AND 20 AND age_to BETWEEN age_from AND 20),
  ADD CONSTRAINT home_capability_places CHECK (places BETWEEN 1 AND 6),
  ADD CONSTRAINT home_capability_period CHECK (valid_to IS NULL OR valid_to > valid_from);
ALTER TABLE home_overlay
  -- Lifted on its first day or before it, an overlay stays as an empty period.
  ADD CONSTRAINT home_overlay_period CHECK (ends_on IS NULL OR ends_on >= starts_on);
ALTER TABLE home_household
  ADD CONSTRAINT home_household_period CHECK (valid_to IS NULL OR valid_to > valid_from);
CREATE UNIQUE INDEX home_household_one_now ON home_household (home_id) WHERE valid_to IS NULL;
ALTER TABLE membership
  ADD CONSTRAINT membership_period CHECK (valid_to IS NULL OR valid_to > valid_from);
ALTER TABLE role_assignment
  ADD CONSTRAINT role_assignment_period CHECK (valid_to IS NULL OR valid_to > valid_from);

ALTER TABLE contract
  ADD CONSTRAINT contract_places CHECK (places BETWEEN 1 AND 6),
  ADD CONSTRAINT contract_ages CHECK (age_from BETWEEN 0 AND 20 AND age_to BETWEEN age_from AND 20),
  ADD CONSTRAINT contract_period CHECK (ends_on IS NULL OR ends_on > starts_on),
  ADD CONSTRAINT contract_notice CHECK (notice_months BETWEEN 0 AND 12),
  -- A home has one contract a day, so that its places can be counted.
  ADD CONSTRAINT contract_one_at_a_time EXCLUDE USING gist (
    home_id WITH =, daterange(starts_on, ends_on, '[)') WITH &&
  );

ALTER TABLE requested_child
  ADD CONSTRAINT requested_child_age CHECK (age_years BETWEEN 0 AND 20),
  ADD CONSTRAINT requested_child_no CHECK (no BETWEEN 1 AND 6);
ALTER TABLE placement_request
  ADD CONSTRAINT placement_request_period CHECK (expected_end_on IS NULL OR expected_end_on > starts_on);
-- A child has one open proposal at a time; an answered one stays as history.
CREATE UNIQUE INDEX proposal_one_open_per_child ON proposal (requested_child_id)
  WHERE answer IS NULL OR answer = 'ACCEPTED';
CREATE UNIQUE INDEX placement_one_running_per_child ON placement (child_id)
  WHERE state IN ('PROVISIONAL', 'CONFIRMED', 'ACTIVE');
ALTER TABLE placement
  ADD CONSTRAINT placement_arrived CHECK (state NOT IN ('ACTIVE', 'ENDED') OR arrived_at IS NOT NULL);

ALTER TABLE requirement ADD CONSTRAINT requirement_count CHECK (count BETWEEN 1 AND 20);
-- NULLS NOT DISTINCT: a demand without a person stands once as well.
DROP INDEX requirement_investigation_id_kind_person_id_detail_key;
CREATE UNIQUE INDEX requirement_investigation_id_kind_person_id_detail_key
  ON requirement (investigation_id, kind, person_id, detail) NULLS NOT DISTINCT;
-- SoF 3:3: the two police registers can never be waived.
ALTER TABLE requirement ADD CONSTRAINT requirement_police_never_waived CHECK (
  waived_reason IS NULL OR kind <> 'REGISTER_CHECK' OR detail NOT IN ('CRIMINAL_RECORD', 'SUSPICION'));
ALTER TABLE register_check
  ADD CONSTRAINT register_check_answer CHECK ((received_on IS NULL) = (result IS NULL)),
  ADD CONSTRAINT register_check_order CHECK (received_on IS NULL OR received_on >= requested_on);
-- One investigation at a time for a household.
CREATE UNIQUE INDEX investigation_one_open_per_household ON investigation (household_id)
  WHERE state <> 'CLOSED';

-- A protected person's plain name columns are empty, so no list, index or export can show them.
ALTER TABLE person ADD CONSTRAINT person_protected_has_no_plain_name CHECK (
  (protection_level = 'NONE' AND given_name IS NOT NULL AND family_name IS NOT NULL)
  OR (protection_level <> 'NONE' AND given_name IS NULL AND family_name IS NULL
      AND email IS NULL AND phone IS NULL AND personal_number_index IS NULL AND alias IS NOT NULL));
ALTER TABLE household ADD CONSTRAINT household_protected_has_no_address CHECK (
  protection_level = 'NONE' OR (postal_code IS NULL AND street_address IS NULL));
ALTER TABLE child ADD CONSTRAINT child_protected_has_no_index CHECK (
  protection_level = 'NONE' OR (name_index IS NULL AND personal_number_index IS NULL));
CREATE INDEX person_name_search ON person USING gin ((given_name || ' ' || family_name) gin_trgm_ops)
  WHERE protection_level = 'NONE';
CREATE INDEX inquiry_name_search ON inquiry USING gin ((given_name || ' ' || family_name) gin_trgm_ops);

ALTER TABLE protected_reader ADD CONSTRAINT protected_reader_one_subject CHECK (
  (household_id IS NULL) <> (child_id IS NULL));
CREATE UNIQUE INDEX protected_reader_once_household ON protected_reader (user_id, household_id)
  WHERE revoked_at IS NULL AND household_id IS NOT NULL;
CREATE UNIQUE INDEX protected_reader_once_child ON protected_reader (user_id, child_id)
  WHERE revoked_at IS NULL AND child_id IS NOT NULL;
-- One draft a matter and author: two tabs write on the same one.
CREATE UNIQUE INDEX note_one_draft_per_author ON note (subject_type, subject_id, author_id)
  WHERE signed_at IS NULL;
ALTER TABLE session ADD CONSTRAINT session_owner CHECK (
  (kind = 'OIDC' AND user_id IS NOT NULL AND inquiry_id IS NULL)
  OR (kind = 'LINK' AND user_id IS NULL AND inquiry_id IS NOT NULL));
ALTER TABLE inquiry ADD CONSTRAINT inquiry_reachable CHECK (email IS NOT NULL OR phone IS NOT NULL);
ALTER TABLE document ADD CONSTRAINT document_size CHECK (byte_size BETWEEN 1 AND 10485760);

-- Rows that nobody changes after the fact ------------------------------------------------------

CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER audit_subject_append_only BEFORE UPDATE OR DELETE ON audit_subject
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER audit_subject_no_truncate BEFORE TRUNCATE ON audit_subject
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER investigation_decision_stands BEFORE UPDATE OR DELETE ON investigation_decision
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER placement_decision_stands BEFORE UPDATE OR DELETE ON placement_decision
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER placement_ending_stands BEFORE UPDATE OR DELETE ON placement_ending
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER message_stands BEFORE UPDATE OR DELETE ON message
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
-- SoL 14:7: a signed note is corrected by a new one, never rewritten.
CREATE TRIGGER note_signed_stands BEFORE UPDATE OR DELETE ON note
  FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL) EXECUTE FUNCTION app.refuse_change();

-- Who decides on a home ------------------------------------------------------------------------

CREATE FUNCTION app.guard_investigation_decision() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE household uuid;
BEGIN
  SELECT household_id INTO household FROM investigation WHERE id = NEW.investigation_id;
  IF EXISTS (SELECT 1 FROM investigator v
             WHERE v.investigation_id = NEW.investigation_id AND v.user_id = NEW.decided_by_id) THEN
    RAISE EXCEPTION 'an investigator cannot decide' USING ERRCODE = '23514', CONSTRAINT = 'decision_not_by_investigator';
  END IF;
  IF EXISTS (SELECT 1 FROM investigation_proposal p
             WHERE p.investigation_id = NEW.investigation_id AND p.proposed_by_id = NEW.decided_by_id) THEN
    RAISE EXCEPTION 'the proposer cannot decide' USING ERRCODE = '23514', CONSTRAINT = 'decision_not_by_proposer';
  END IF;
  IF EXISTS (SELECT 1 FROM conflict_of_interest c
             WHERE c.household_id = household AND c.user_id = NEW.decided_by_id) THEN
    RAISE EXCEPTION 'a conflict of interest is declared' USING ERRCODE = '23514', CONSTRAINT = 'decision_without_conflict';
  END IF;
  -- SoF 3:3: both police registers, for each adult, before a home may be used.
  IF NEW.outcome IN ('SUITABLE', 'SUITABLE_LIMITED') AND EXISTS (
    SELECT 1 FROM membership m
    CROSS JOIN (VALUES ('CRIMINAL_RECORD'::register_kind), ('SUSPICION'::register_kind)) AS r(register)
    WHERE m.household_id = household AND m.role = 'ADULT' AND m.valid_to IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM register_check k
        WHERE k.investigation_id = NEW.investigation_id AND k.person_id = m.person_id
          AND k.register = r.register AND k.assessed_by_id IS NOT NULL
          AND (k.result = 'NO_ENTRY' OR (k.result = 'ENTRY' AND k.entry_acceptable)))
  ) THEN
    RAISE EXCEPTION 'a police register check is missing' USING ERRCODE = '23514', CONSTRAINT = 'decision_after_police_checks';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER investigation_decision_guard BEFORE INSERT ON investigation_decision
  FOR EACH ROW EXECUTE FUNCTION app.guard_investigation_decision();

-- Life cycles as data: the same tables as the machines in lib/, compared by a test ------------------

CREATE TABLE app.transition (
  machine text NOT NULL, from_state text NOT NULL, to_state text NOT NULL,
  PRIMARY KEY (machine, from_state, to_state)
);
INSERT INTO app.transition (machine, from_state, to_state) VALUES
  ('inquiry', 'RECEIVED', 'IN_CONTACT'), ('inquiry', 'RECEIVED', 'INFO_CALL_HELD'),
  ('inquiry', 'RECEIVED', 'NOT_PROCEEDING'), ('inquiry', 'RECEIVED', 'WITHDRAWN'),
  ('inquiry', 'RECEIVED', 'PARKED'), ('inquiry', 'RECEIVED', 'MERGED'),
  ('inquiry', 'IN_CONTACT', 'INFO_CALL_HELD'), ('inquiry', 'IN_CONTACT', 'NOT_PROCEEDING'),
  ('inquiry', 'IN_CONTACT', 'WITHDRAWN'), ('inquiry', 'IN_CONTACT', 'UNREACHABLE'),
  ('inquiry', 'IN_CONTACT', 'PARKED'), ('inquiry', 'IN_CONTACT', 'MERGED'),
  ('inquiry', 'INFO_CALL_HELD', 'CONVERTED'), ('inquiry', 'INFO_CALL_HELD', 'NOT_PROCEEDING'),
  ('inquiry', 'INFO_CALL_HELD', 'WITHDRAWN'), ('inquiry', 'INFO_CALL_HELD', 'PARKED'),
  ('inquiry', 'PARKED', 'IN_CONTACT'), ('inquiry', 'PARKED', 'NOT_PROCEEDING'),
  ('inquiry', 'PARKED', 'WITHDRAWN'),
  ('inquiry', 'UNREACHABLE', 'IN_CONTACT'), ('inquiry', 'WITHDRAWN', 'IN_CONTACT'),
  ('inquiry', 'NOT_PROCEEDING', 'IN_CONTACT'), ('inquiry', 'MERGED', 'IN_CONTACT'),
  ('investigation', 'OPEN', 'ON_HOLD'), ('investigation', 'OPEN', 'SUBMITTED'),
  ('investigation', 'OPEN', 'CLOSED'), ('investigation', 'ON_HOLD', 'OPEN'),
  ('investigation', 'ON_HOLD', 'CLOSED'), ('investigation', 'SUBMITTED', 'OPEN'),
  ('investigation', 'SUBMITTED', 'COMMUNICATED'), ('investigation', 'COMMUNICATED', 'OPEN'),
  ('investigation', 'COMMUNICATED', 'CLOSED'),
  ('home', 'SUITABLE', 'ACTIVE'), ('home', 'SUITABLE', 'ENDED'), ('home', 'ACTIVE', 'ENDED'),
  ('home', 'ACTIVE', 'SUITABLE'), ('home', 'ENDED', 'SUITABLE'),
  ('contract', 'ACTIVE', 'NOTICE_GIVEN'), ('contract', 'ACTIVE', 'ENDED'),
  ('contract', 'NOTICE_GIVEN', 'ACTIVE'), ('contract', 'NOTICE_GIVEN', 'ENDED'),
  ('placement', 'PROVISIONAL', 'CONFIRMED'), ('placement', 'PROVISIONAL', 'CANCELLED'),
  ('placement', 'CONFIRMED', 'ACTIVE'), ('placement', 'CONFIRMED', 'CANCELLED'),
  ('placement', 'CONFIRMED', 'DID_NOT_ARRIVE'), ('placement', 'ACTIVE', 'ENDED');

CREATE FUNCTION app.guard_transition() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT 1 FROM app.transition t
    WHERE t.machine = TG_ARGV[0] AND t.from_state = OLD.state::text AND t.to_state = NEW.state::text
  ) THEN
    RAISE EXCEPTION '% cannot go from % to %', TG_ARGV[0], OLD.state, NEW.state
      USING ERRCODE = '23514', CONSTRAINT = TG_ARGV[0] || '_transition';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER inquiry_transition BEFORE UPDATE OF state ON inquiry
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('inquiry');
CREATE TRIGGER investigation_transition BEFORE UPDATE OF state ON investigation
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('investigation');
CREATE TRIGGER home_transition BEFORE UPDATE OF state ON home
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('home');
CREATE TRIGGER contract_transition BEFORE UPDATE OF state ON contract
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('contract');
CREATE TRIGGER placement_transition BEFORE UPDATE OF state ON placement
  FOR EACH ROW EXECUTE FUNCTION app.guard_transition('placement');
