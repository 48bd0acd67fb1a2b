-- The walls, narrowed to what the deeds do. A row is read by relation, so whoever may write the relation
-- may read what it leads to: who adds a member, an investigator or a home's household, and what a row
-- points at, is judged as strictly as reading is.

-- Relations ----------------------------------------------------------------------------------------------

CREATE FUNCTION app.has_a_role() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_array_length(app.ctx() -> 'roles') > 0, false)
$$;
-- Nobody's yet: just registered by the deed that goes on to open its file.
CREATE FUNCTION app.is_new_household(household uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM investigation i WHERE i.household_id = household)
    AND NOT EXISTS (SELECT 1 FROM home_household hh WHERE hh.household_id = household)
$$;
CREATE FUNCTION app.is_new_person(person uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM membership m WHERE m.person_id = person)
    AND NOT EXISTS (SELECT 1 FROM app_user u WHERE u.person_id = person)
$$;
-- The one who opens an investigation names its investigators, once; afterwards the manager alone does.
CREATE FUNCTION app.awaits_investigators(investigation uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM investigation i WHERE i.id = investigation AND i.opened_by_id = app.user_id())
    AND NOT EXISTS (SELECT 1 FROM investigator v WHERE v.investigation_id = investigation)
$$;
-- The manager, the home's own consultant, and whoever works with the household that has it.
CREATE FUNCTION app.manages_home(home uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT app.is_unit_manager() OR (app.is_staff() AND (
    EXISTS (SELECT 1 FROM home o WHERE o.id = home AND o.consultant_id = app.user_id())
    OR EXISTS (SELECT 1 FROM home_household hh WHERE hh.home_id = home AND hh.valid_to IS NULL
               AND app.sees_household(hh.household_id))))
$$;
-- Whose it is now, whatever the row that is being written says.
CREATE FUNCTION app.consultant_of_home(home uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT consultant_id FROM home o WHERE o.id = home
$$;
CREATE FUNCTION app.consultant_of_request(request uuid) RETURNS uuid LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT assigned_to_id FROM placement_request r WHERE r.id = request
$$;
CREATE FUNCTION app.is_new_home(home uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT NOT EXISTS (SELECT 1 FROM home_household hh WHERE hh.home_id = home)
$$;
CREATE FUNCTION app.child_is_of(wanted uuid, organisation uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM child c WHERE c.id = wanted AND c.controller_organisation_id = organisation)
$$;
CREATE FUNCTION app.request_is_of(request uuid, organisation uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM placement_request r WHERE r.id = request AND r.client_organisation_id = organisation)
$$;
CREATE FUNCTION app.requested_is_of(requested uuid, organisation uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM requested_child c WHERE c.id = requested AND c.controller_organisation_id = organisation)
$$;
CREATE FUNCTION app.stay_is_for(wanted uuid, home uuid, requested uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM stay s WHERE s.id = wanted AND s.home_id = home AND s.requested_child_id = requested)
$$;
CREATE FUNCTION app.proposal_is_for(wanted uuid, requested uuid) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM proposal p WHERE p.id = wanted AND p.requested_child_id = requested)
$$;

-- The log says who acted: nobody but the product writes a row in another's name ---------------------------

CREATE OR REPLACE FUNCTION app.record_audit(entry jsonb) RETURNS bigint LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE event_id bigint;
BEGIN
  IF NOT app.is_job() AND (entry ->> 'actorKind' IS DISTINCT FROM app.ctx() ->> 'kind'
                           OR (entry ->> 'userId')::uuid IS DISTINCT FROM app.user_id()) THEN
    RAISE EXCEPTION 'the log row names another actor than the transaction' USING ERRCODE = '42501';
  END IF;
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

-- Users and sessions --------------------------------------------------------------------------------------

-- The product starts sessions; people see their own and end them, the administrator any.
DROP POLICY session_own ON session;
DROP POLICY session_admin ON session;
CREATE POLICY session_own_read ON session FOR SELECT TO hemvist_runtime USING (user_id = (SELECT app.user_id()));
CREATE POLICY session_own_end ON session FOR UPDATE TO hemvist_runtime
  USING (user_id = (SELECT app.user_id())) WITH CHECK (user_id = (SELECT app.user_id()));
CREATE POLICY session_admin_read ON session FOR SELECT TO hemvist_runtime USING ((SELECT app.has_role('ADMIN')));
CREATE POLICY session_admin_end ON session FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));
-- Named by one manager, revoked by any: the one who named the reader may be away.
DROP POLICY protected_reader_manager ON protected_reader;
CREATE POLICY protected_reader_manager_read ON protected_reader FOR SELECT TO hemvist_runtime USING ((SELECT app.is_unit_manager()));
CREATE POLICY protected_reader_name ON protected_reader FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.is_unit_manager()) AND granted_by_id = (SELECT app.user_id()));
CREATE POLICY protected_reader_revoke ON protected_reader FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_unit_manager())) WITH CHECK ((SELECT app.is_unit_manager()));
-- Declared once: nobody takes back or rewrites the own conflict of interest.
DROP POLICY conflict_own ON conflict_of_interest;
CREATE POLICY conflict_own_read ON conflict_of_interest FOR SELECT TO hemvist_runtime USING (user_id = (SELECT app.user_id()));
CREATE POLICY conflict_declare ON conflict_of_interest FOR INSERT TO hemvist_runtime
  WITH CHECK (user_id = (SELECT app.user_id()) AND (SELECT app.is_staff()));

-- Tasks, messages, notes ----------------------------------------------------------------------------------

-- A role of many municipalities is no address: such a task is seen by those who see what it is about.
DROP POLICY task_read ON task;
DROP POLICY task_add ON task;
DROP POLICY task_change ON task;
CREATE FUNCTION app.has_task(for_user uuid, for_role role, about text, subject uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT for_user = app.user_id() OR app.is_unit_manager()
    OR (app.ctx() -> 'roles' ? for_role::text
        AND (for_role IN ('CONSULTANT', 'UNIT_MANAGER', 'EDITOR', 'ADMIN', 'AUDITOR') OR app.sees_subject(about, subject)))
$$;
CREATE POLICY task_read ON task FOR SELECT TO hemvist_runtime USING (app.has_task(user_id, role, subject_type, subject_id));
CREATE POLICY task_add ON task FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.has_a_role()) OR (subject_type = 'INQUIRY' AND subject_id = (SELECT app.inquiry_id())));
CREATE POLICY task_change ON task FOR UPDATE TO hemvist_runtime
  USING (app.has_task(user_id, role, subject_type, subject_id)) WITH CHECK ((SELECT app.has_a_role()));
-- Between the unit and a municipality: a home that the placement is in takes no part.
DROP POLICY message_thread_subject ON message_thread;
CREATE POLICY message_thread_subject ON message_thread TO hemvist_runtime
  USING ((SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER', 'DUTY', 'CLIENT_WORKER')) AND app.sees_subject(subject_type, subject_id))
  WITH CHECK ((SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER', 'DUTY', 'CLIENT_WORKER')) AND app.sees_subject(subject_type, subject_id));
DROP POLICY message_read_message ON message_read;
CREATE POLICY message_read_message ON message_read TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM message m WHERE m.id = message_id))
  WITH CHECK (user_id = (SELECT app.user_id()) AND EXISTS (SELECT 1 FROM message m WHERE m.id = message_id));
DROP POLICY note_own ON note;
CREATE POLICY note_own ON note TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND author_id = (SELECT app.user_id()) AND app.sees_subject(subject_type, subject_id))
  WITH CHECK ((SELECT app.is_staff()) AND author_id = (SELECT app.user_id()) AND app.sees_subject(subject_type, subject_id));

-- People, inquiries, investigations -----------------------------------------------------------------------

DROP POLICY membership_add ON membership;
CREATE POLICY membership_add ON membership FOR INSERT TO hemvist_runtime WITH CHECK (
  (SELECT app.is_staff())
  AND (app.is_new_household(household_id) OR app.sees_household(household_id))
  AND (app.is_new_person(person_id) OR app.sees_person(person_id)));
-- A sent form is sent: the family's own link reads it and adds nothing.
DROP POLICY inquiry_send ON inquiry;
CREATE POLICY inquiry_send ON inquiry FOR INSERT TO hemvist_runtime
  WITH CHECK (id = (SELECT app.inquiry_id()) AND (SELECT app.ctx() ->> 'kind') <> 'LINK');
DROP POLICY inquiry_answer_send ON inquiry_answer;
CREATE POLICY inquiry_answer_send ON inquiry_answer FOR INSERT TO hemvist_runtime
  WITH CHECK (inquiry_id = (SELECT app.inquiry_id()) AND (SELECT app.ctx() ->> 'kind') <> 'LINK');
DROP POLICY investigation_add ON investigation;
CREATE POLICY investigation_add ON investigation FOR INSERT TO hemvist_runtime WITH CHECK (
  (SELECT app.is_staff()) AND opened_by_id = (SELECT app.user_id())
  AND (app.is_new_household(household_id) OR app.sees_household(household_id))
  AND (home_id IS NULL OR app.sees_home(home_id)));
DROP POLICY investigation_change ON investigation;
CREATE POLICY investigation_change ON investigation FOR UPDATE TO hemvist_runtime USING (app.sees_investigation(id))
  WITH CHECK (app.sees_investigation(id) AND (home_id IS NULL OR app.sees_home(home_id)));
DROP POLICY investigator_read ON investigator;
DROP POLICY investigator_add ON investigator;
DROP POLICY investigator_change ON investigator;
CREATE POLICY investigator_read ON investigator FOR SELECT TO hemvist_runtime
  USING (user_id = (SELECT app.user_id()) OR app.sees_investigation(investigation_id));
CREATE POLICY investigator_add ON investigator FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.is_staff()) AND app.awaits_investigators(investigation_id));
CREATE POLICY investigator_change ON investigator FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_unit_manager()) AND app.sees_investigation(investigation_id))
  WITH CHECK ((SELECT app.is_unit_manager()) AND app.sees_investigation(investigation_id));
-- What is said of a person is said of one in the file: a home's register checks are counted by person.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['requirement', 'consent', 'register_check', 'interview', 'reference'] LOOP
    EXECUTE format('DROP POLICY %I ON public.%I', t || '_investigation', t);
    EXECUTE format('CREATE POLICY %I ON public.%I TO hemvist_runtime USING (app.sees_investigation(investigation_id)) WITH CHECK (app.sees_investigation(investigation_id) AND (person_id IS NULL OR app.sees_person(person_id)))', t || '_investigation', t);
  END LOOP;
END $$;

-- Homes: founded and contracted by the manager, changed by those who work with them --------------------------

DROP POLICY home_add ON home;
DROP POLICY home_change ON home;
CREATE POLICY home_add ON home FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_unit_manager()));
-- Whoever takes a place locks the home's row, which asks for the right to change it; the CHECK gives none.
CREATE POLICY home_change ON home FOR UPDATE TO hemvist_runtime USING (app.sees_home(id))
  WITH CHECK (app.manages_home(id) AND ((SELECT app.is_unit_manager()) OR consultant_id = app.consultant_of_home(id)));
DROP POLICY home_household_write ON home_household;
CREATE POLICY home_household_add ON home_household FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.is_unit_manager()) AND app.sees_household(household_id)
              AND (app.is_new_home(home_id) OR app.sees_home(home_id)));
DROP POLICY home_capability_write ON home_capability;
CREATE POLICY home_capability_write ON home_capability TO hemvist_runtime
  USING ((SELECT app.is_unit_manager()) AND app.sees_home(home_id))
  WITH CHECK ((SELECT app.is_unit_manager()) AND app.sees_home(home_id));
DROP POLICY contract_write ON contract;
CREATE POLICY contract_write ON contract TO hemvist_runtime
  USING ((SELECT app.is_unit_manager()) AND app.sees_home(home_id))
  WITH CHECK ((SELECT app.is_unit_manager()) AND app.sees_home(home_id));
DROP POLICY home_overlay_write ON home_overlay;
CREATE POLICY home_overlay_write ON home_overlay TO hemvist_runtime
  USING (app.sees_home(home_id) AND app.manages_home(home_id))
  WITH CHECK (app.sees_home(home_id) AND app.manages_home(home_id));

-- Stays, requests, placements --------------------------------------------------------------------------------

-- The unit takes places; a municipality turns the hold it was offered into its own, or lets it go.
DROP POLICY stay_staff ON stay;
DROP POLICY stay_client ON stay;
CREATE POLICY stay_staff_read ON stay FOR SELECT TO hemvist_runtime USING ((SELECT app.is_staff()));
CREATE POLICY stay_staff_add ON stay FOR INSERT TO hemvist_runtime WITH CHECK (
  (SELECT app.is_staff()) AND app.sees_home(home_id)
  AND (requested_child_id IS NULL OR (app.sees_request(app.request_of_child(requested_child_id))
                                      AND app.requested_is_of(requested_child_id, controller_organisation_id))));
CREATE POLICY stay_staff_change ON stay FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY stay_client_read ON stay FOR SELECT TO hemvist_runtime USING (app.serves(controller_organisation_id));
CREATE POLICY stay_client_change ON stay FOR UPDATE TO hemvist_runtime
  USING (app.serves(controller_organisation_id)) WITH CHECK (app.serves(controller_organisation_id));
DROP POLICY placement_request_add ON placement_request;
CREATE POLICY placement_request_add ON placement_request FOR INSERT TO hemvist_runtime WITH CHECK (
  app.serves(client_organisation_id) AND controller_organisation_id = client_organisation_id AND assigned_to_id IS NULL);
DROP POLICY placement_request_change ON placement_request;
CREATE POLICY placement_request_change ON placement_request FOR UPDATE TO hemvist_runtime USING (app.sees_request(id))
  WITH CHECK ((SELECT app.is_unit_manager()) OR assigned_to_id IS NOT DISTINCT FROM app.consultant_of_request(id));
DROP POLICY child_add ON child;
CREATE POLICY child_add ON child FOR INSERT TO hemvist_runtime WITH CHECK (app.serves(controller_organisation_id));
DROP POLICY requested_child_add ON requested_child;
DROP POLICY requested_child_change ON requested_child;
CREATE POLICY requested_child_add ON requested_child FOR INSERT TO hemvist_runtime WITH CHECK (
  app.serves(controller_organisation_id) AND app.request_is_of(request_id, controller_organisation_id) AND child_id IS NULL);
CREATE POLICY requested_child_change ON requested_child FOR UPDATE TO hemvist_runtime
  USING (app.serves(controller_organisation_id))
  WITH CHECK (app.serves(controller_organisation_id) AND (child_id IS NULL OR app.child_is_of(child_id, controller_organisation_id)));
DROP POLICY ask_request ON ask;
CREATE POLICY ask_request ON ask TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND app.sees_request(app.request_of_child(requested_child_id)))
  WITH CHECK ((SELECT app.is_staff()) AND app.sees_request(app.request_of_child(requested_child_id)) AND app.sees_home(home_id));
DROP POLICY proposal_request ON proposal;
CREATE POLICY proposal_read ON proposal FOR SELECT TO hemvist_runtime
  USING (app.sees_request(app.request_of_child(requested_child_id)));
CREATE POLICY proposal_add ON proposal FOR INSERT TO hemvist_runtime WITH CHECK (
  (SELECT app.is_staff()) AND app.sees_request(app.request_of_child(requested_child_id)) AND app.sees_home(home_id)
  AND app.stay_is_for(stay_id, home_id, requested_child_id) AND app.requested_is_of(requested_child_id, controller_organisation_id));
CREATE POLICY proposal_change ON proposal FOR UPDATE TO hemvist_runtime
  USING (app.sees_request(app.request_of_child(requested_child_id)))
  WITH CHECK (app.sees_request(app.request_of_child(requested_child_id)));
-- The board of the municipality decides; the unit reads.
DROP POLICY placement_decision_request ON placement_decision;
CREATE POLICY placement_decision_read ON placement_decision FOR SELECT TO hemvist_runtime
  USING (app.sees_request(app.request_of_child(requested_child_id)));
CREATE POLICY placement_decision_add ON placement_decision FOR INSERT TO hemvist_runtime WITH CHECK (
  app.serves(controller_organisation_id) AND app.sees_request(app.request_of_child(requested_child_id))
  AND app.proposal_is_for(proposal_id, requested_child_id) AND app.requested_is_of(requested_child_id, controller_organisation_id));
DROP POLICY placement_add ON placement;
CREATE POLICY placement_add ON placement FOR INSERT TO hemvist_runtime WITH CHECK (
  app.serves(client_organisation_id) AND controller_organisation_id = client_organisation_id
  AND app.sees_request(app.request_of_child(requested_child_id))
  AND app.child_is_of(child_id, client_organisation_id)
  AND app.proposal_is_for(proposal_id, requested_child_id)
  AND app.stay_is_for(stay_id, home_id, requested_child_id));
-- The unit ends a placement; the home and the municipality read of it.
DROP POLICY placement_ending_placement ON placement_ending;
CREATE POLICY placement_ending_read ON placement_ending FOR SELECT TO hemvist_runtime USING (app.sees_placement(placement_id));
CREATE POLICY placement_ending_add ON placement_ending FOR INSERT TO hemvist_runtime
  WITH CHECK ((SELECT app.is_staff()) AND app.sees_placement(placement_id));

-- What a row is, whose it is and what it points at is written once -------------------------------------------

-- Told by columns: a right to change what is listed here is not given, whatever a policy allows. Excepted is
-- what a deed hands on: the officer, the place in the file, the child once it has a row, who did the latest.
DO $$
DECLARE
  handed_on text[] := ARRAY['app_user.person_id', 'home.consultant_id', 'placement_request.assigned_to_id',
    'inquiry.assigned_to_id', 'inquiry.merged_into_id', 'investigator.user_id', 'investigation.home_id', 'requested_child.child_id', 'task.user_id'];
  done_by text := '_by_id$|^by_id$';
  fixed text[] := ARRAY['number', 'subject_type', 'token_hash', 'granted_by_id', 'issuer', 'subject', 'session.expires_at', 'session.kind'];
  t record;
BEGIN
  FOR t IN
    SELECT c.oid::regclass AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
      AND has_table_privilege('hemvist_runtime', c.oid, 'UPDATE')
      AND NOT (a.attname = ANY (fixed) OR c.relname || '.' || a.attname = ANY (fixed))
      AND (a.atttypid <> 'uuid'::regtype OR a.attname ~ done_by OR c.relname || '.' || a.attname = ANY (handed_on))
      -- The key of a row that has no id of its own.
      AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey::int2[])
                      AND c.relname || '.' || a.attname <> ALL (handed_on))
    GROUP BY c.oid
  LOOP
    EXECUTE format('REVOKE UPDATE ON %s FROM hemvist_runtime', t.name);
    EXECUTE format('GRANT UPDATE (%s) ON %s TO hemvist_runtime', t.columns, t.name);
  END LOOP;
END $$;
-- The bytes of a file are written once.
REVOKE UPDATE ON document_chunk FROM hemvist_runtime;
