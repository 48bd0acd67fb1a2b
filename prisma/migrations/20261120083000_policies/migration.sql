-- One policy set per table. No context: no rows. A job sees all; everybody else what the relation allows.
-- Functions stand inside (SELECT …) where they do not depend on the row, so they run once per query.

DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY job_all ON public.%I TO hemvist_runtime USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()))', t);
  END LOOP;
END $$;
-- Readiness compares the migrations applied with those shipped; names of migrations are no secret.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    GRANT SELECT ON _prisma_migrations TO hemvist_runtime;
  END IF;
END $$;

-- Common ground -----------------------------------------------------------------------------------------
CREATE POLICY organisation_read ON organisation FOR SELECT TO hemvist_runtime USING ((SELECT app.is_known()));
CREATE POLICY organisation_admin ON organisation TO hemvist_runtime USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));
CREATE POLICY legal_basis_read ON legal_basis FOR SELECT TO hemvist_runtime USING ((SELECT app.is_known()));
CREATE POLICY legal_basis_admin ON legal_basis TO hemvist_runtime USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));
CREATE POLICY setting_read ON setting FOR SELECT TO hemvist_runtime USING ((SELECT app.is_known()));
CREATE POLICY setting_admin ON setting TO hemvist_runtime USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));

-- Users and sessions ------------------------------------------------------------------------------------
CREATE POLICY app_user_read ON app_user FOR SELECT TO hemvist_runtime
  USING (id = (SELECT app.user_id()) OR (SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER', 'ADMIN', 'AUDITOR')));
CREATE POLICY app_user_admin ON app_user TO hemvist_runtime USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));
CREATE POLICY role_assignment_read ON role_assignment FOR SELECT TO hemvist_runtime
  USING (user_id = (SELECT app.user_id()) OR (SELECT app.has_role('CONSULTANT', 'UNIT_MANAGER', 'ADMIN', 'AUDITOR')));
CREATE POLICY role_assignment_admin ON role_assignment TO hemvist_runtime USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));
CREATE POLICY session_own ON session TO hemvist_runtime USING (user_id = (SELECT app.user_id())) WITH CHECK (user_id = (SELECT app.user_id()));
CREATE POLICY session_admin ON session TO hemvist_runtime USING ((SELECT app.has_role('ADMIN'))) WITH CHECK ((SELECT app.has_role('ADMIN')));
CREATE POLICY protected_reader_own ON protected_reader FOR SELECT TO hemvist_runtime USING (user_id = (SELECT app.user_id()));
CREATE POLICY protected_reader_manager ON protected_reader TO hemvist_runtime
  USING ((SELECT app.is_unit_manager())) WITH CHECK ((SELECT app.is_unit_manager()) AND granted_by_id = (SELECT app.user_id()));
CREATE POLICY conflict_own ON conflict_of_interest TO hemvist_runtime
  USING (user_id = (SELECT app.user_id())) WITH CHECK (user_id = (SELECT app.user_id()));
CREATE POLICY conflict_manager ON conflict_of_interest FOR SELECT TO hemvist_runtime USING ((SELECT app.is_unit_manager()));
CREATE POLICY saved_view_own ON saved_view TO hemvist_runtime
  USING (owner_id = (SELECT app.user_id())) WITH CHECK (owner_id = (SELECT app.user_id()));
CREATE POLICY saved_view_shared ON saved_view FOR SELECT TO hemvist_runtime USING (is_shared AND (SELECT app.is_staff()));

-- The log: the reviewer all of it, others what is about a subject they may see --------------------------
CREATE POLICY audit_subject_read ON audit_subject FOR SELECT TO hemvist_runtime
  USING ((SELECT app.has_role('AUDITOR')) OR app.sees_subject(type, id));
CREATE POLICY audit_event_read ON audit_event FOR SELECT TO hemvist_runtime
  USING ((SELECT app.has_role('AUDITOR'))
    OR EXISTS (SELECT 1 FROM audit_subject s WHERE s.event_id = audit_event.id AND app.sees_subject(s.type, s.id)));

-- Tasks, mail, messages, files, notes -------------------------------------------------------------------
CREATE POLICY task_read ON task FOR SELECT TO hemvist_runtime
  USING (user_id = (SELECT app.user_id()) OR (SELECT app.ctx() -> 'roles') ? role::text OR (SELECT app.is_unit_manager()));
CREATE POLICY task_add ON task FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_known()));
CREATE POLICY task_change ON task FOR UPDATE TO hemvist_runtime
  USING (user_id = (SELECT app.user_id()) OR (SELECT app.ctx() -> 'roles') ? role::text OR (SELECT app.is_unit_manager()))
  WITH CHECK ((SELECT app.is_known()));
CREATE POLICY outbox_add ON outbox_message FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_known()));
CREATE POLICY message_thread_subject ON message_thread TO hemvist_runtime
  USING (app.sees_subject(subject_type, subject_id)) WITH CHECK (app.sees_subject(subject_type, subject_id));
CREATE POLICY message_thread_message ON message TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM message_thread t WHERE t.id = thread_id))
  WITH CHECK (author_id = (SELECT app.user_id()) AND EXISTS (SELECT 1 FROM message_thread t WHERE t.id = thread_id));
CREATE POLICY message_read_message ON message_read TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM message m WHERE m.id = message_id)) WITH CHECK (user_id = (SELECT app.user_id()));
CREATE POLICY document_subject ON document TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND app.sees_subject(subject_type, subject_id))
  WITH CHECK ((SELECT app.is_staff()) AND app.sees_subject(subject_type, subject_id));
CREATE POLICY document_chunk_document ON document_chunk TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM document d WHERE d.id = document_id))
  WITH CHECK (EXISTS (SELECT 1 FROM document d WHERE d.id = document_id));
CREATE POLICY note_signed_read ON note FOR SELECT TO hemvist_runtime
  USING (signed_at IS NOT NULL AND (SELECT app.is_staff()) AND app.sees_subject(subject_type, subject_id));
CREATE POLICY note_own ON note TO hemvist_runtime
  USING (author_id = (SELECT app.user_id()) AND app.sees_subject(subject_type, subject_id))
  WITH CHECK (author_id = (SELECT app.user_id()) AND app.sees_subject(subject_type, subject_id));

-- People: the assigned consultant, the unit manager, and each adult the own household ---------------------
CREATE POLICY person_read ON person FOR SELECT TO hemvist_runtime USING (app.sees_person(id));
CREATE POLICY person_add ON person FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY person_change ON person FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND app.sees_person(id)) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY household_read ON household FOR SELECT TO hemvist_runtime USING (app.sees_household(id) OR app.lives_in_household(id));
CREATE POLICY household_add ON household FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY household_change ON household FOR UPDATE TO hemvist_runtime USING (app.sees_household(id)) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY membership_read ON membership FOR SELECT TO hemvist_runtime
  USING (app.sees_household(household_id) OR person_id = (SELECT app.person_id()));
CREATE POLICY membership_add ON membership FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY membership_change ON membership FOR UPDATE TO hemvist_runtime
  USING (app.sees_household(household_id)) WITH CHECK (app.sees_household(household_id));
-- A policy of a table asks about its row's columns, not for the row by its id: a function does not yet see
-- the row that an INSERT … RETURNING has just written.
CREATE POLICY child_read ON child FOR SELECT TO hemvist_runtime USING (
  (protection_level = 'NONE' OR app.is_named_reader_of_child(id))
  AND (app.serves(controller_organisation_id) OR app.works_with_child(id)));
CREATE POLICY child_add ON child FOR INSERT TO hemvist_runtime
  WITH CHECK (app.serves(controller_organisation_id) OR (SELECT app.is_staff()));
CREATE POLICY child_change ON child FOR UPDATE TO hemvist_runtime USING (app.sees_child(id))
  WITH CHECK (app.serves(controller_organisation_id) OR (SELECT app.is_staff()));

-- Inquiries: the unit's staff; the family its own ----------------------------------------------------------
CREATE POLICY inquiry_staff ON inquiry TO hemvist_runtime USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY inquiry_own ON inquiry FOR SELECT TO hemvist_runtime USING (id = (SELECT app.inquiry_id()));
CREATE POLICY inquiry_send ON inquiry FOR INSERT TO hemvist_runtime WITH CHECK (id = (SELECT app.inquiry_id()));
CREATE POLICY inquiry_answer_staff ON inquiry_answer TO hemvist_runtime
  USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY inquiry_answer_own ON inquiry_answer FOR SELECT TO hemvist_runtime USING (inquiry_id = (SELECT app.inquiry_id()));
CREATE POLICY inquiry_answer_send ON inquiry_answer FOR INSERT TO hemvist_runtime WITH CHECK (inquiry_id = (SELECT app.inquiry_id()));
CREATE POLICY contact_attempt_staff ON contact_attempt TO hemvist_runtime USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY info_call_staff ON info_call TO hemvist_runtime USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY inquiry_closing_staff ON inquiry_closing TO hemvist_runtime USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY inquiry_draft_own ON inquiry_draft TO hemvist_runtime
  USING (token_hash = (SELECT app.draft_hash())) WITH CHECK (token_hash = (SELECT app.draft_hash()));

-- Investigations: the two investigators and the unit manager -----------------------------------------------
CREATE POLICY investigation_read ON investigation FOR SELECT TO hemvist_runtime USING (app.sees_investigation(id));
CREATE POLICY investigation_add ON investigation FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY investigation_change ON investigation FOR UPDATE TO hemvist_runtime USING (app.sees_investigation(id)) WITH CHECK (app.sees_investigation(id));
CREATE POLICY investigator_read ON investigator FOR SELECT TO hemvist_runtime USING ((SELECT app.is_staff()));
CREATE POLICY investigator_add ON investigator FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY investigator_change ON investigator FOR UPDATE TO hemvist_runtime
  USING ((SELECT app.is_unit_manager())) WITH CHECK ((SELECT app.is_unit_manager()));
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['requirement', 'consent', 'register_check', 'visit', 'interview', 'reference',
                           'analysis_answer', 'investigation_proposal', 'investigation_decision'] LOOP
    EXECUTE format('CREATE POLICY %I ON public.%I TO hemvist_runtime USING (app.sees_investigation(investigation_id)) WITH CHECK (app.sees_investigation(investigation_id))', t || '_investigation', t);
  END LOOP;
END $$;
CREATE POLICY visit_finding_visit ON visit_finding TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM visit v WHERE v.id = visit_id)) WITH CHECK (EXISTS (SELECT 1 FROM visit v WHERE v.id = visit_id));

-- Homes: all of the unit's staff (matching), the home its own ----------------------------------------------
CREATE POLICY home_read ON home FOR SELECT TO hemvist_runtime USING (
  ((SELECT app.is_staff()) AND (protection_level = 'NONE' OR app.may_read_protected_home(id))) OR app.lives_in_home(id));
CREATE POLICY home_add ON home FOR INSERT TO hemvist_runtime WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY home_change ON home FOR UPDATE TO hemvist_runtime USING (app.sees_home(id)) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY home_household_read ON home_household FOR SELECT TO hemvist_runtime USING (app.sees_home(home_id) OR app.lives_in_home(home_id));
CREATE POLICY home_household_write ON home_household TO hemvist_runtime USING ((SELECT app.is_staff()) AND app.sees_home(home_id)) WITH CHECK ((SELECT app.is_staff()));
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['home_capability', 'home_overlay', 'contract'] LOOP
    EXECUTE format('CREATE POLICY %I ON public.%I FOR SELECT TO hemvist_runtime USING (app.sees_home(home_id) OR app.lives_in_home(home_id))', t || '_read', t);
    EXECUTE format('CREATE POLICY %I ON public.%I TO hemvist_runtime USING (app.sees_home(home_id)) WITH CHECK (app.sees_home(home_id))', t || '_write', t);
  END LOOP;
END $$;

-- Stays: staff see every place taken, a client only its own -------------------------------------------------
CREATE POLICY stay_staff ON stay TO hemvist_runtime USING ((SELECT app.is_staff())) WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY stay_client ON stay TO hemvist_runtime
  USING (app.serves(controller_organisation_id)) WITH CHECK (app.serves(controller_organisation_id));
CREATE POLICY stay_home ON stay FOR SELECT TO hemvist_runtime USING (app.lives_in_home(home_id));

-- Requests and placements: the client's own, the assigned consultant, the unit manager ----------------------
CREATE POLICY placement_request_read ON placement_request FOR SELECT TO hemvist_runtime USING (
  app.serves(client_organisation_id) OR (SELECT app.is_unit_manager())
  OR ((SELECT app.is_staff()) AND (assigned_to_id = (SELECT app.user_id()) OR app.follows_request(id))));
CREATE POLICY placement_request_add ON placement_request FOR INSERT TO hemvist_runtime WITH CHECK (app.serves(client_organisation_id));
CREATE POLICY placement_request_change ON placement_request FOR UPDATE TO hemvist_runtime
  USING (app.sees_request(id)) WITH CHECK (app.serves(client_organisation_id) OR (SELECT app.is_staff()));
CREATE POLICY requested_child_read ON requested_child FOR SELECT TO hemvist_runtime
  USING (app.serves(controller_organisation_id) OR app.sees_request(request_id));
CREATE POLICY requested_child_add ON requested_child FOR INSERT TO hemvist_runtime WITH CHECK (app.serves(controller_organisation_id));
CREATE POLICY requested_child_change ON requested_child FOR UPDATE TO hemvist_runtime
  USING (app.sees_request(request_id)) WITH CHECK (app.sees_request(request_id));
CREATE POLICY ask_request ON ask TO hemvist_runtime
  USING ((SELECT app.is_staff()) AND app.sees_request(app.request_of_child(requested_child_id)))
  WITH CHECK ((SELECT app.is_staff()) AND app.sees_request(app.request_of_child(requested_child_id)));
CREATE POLICY proposal_request ON proposal TO hemvist_runtime
  USING (app.sees_request(app.request_of_child(requested_child_id)))
  WITH CHECK (app.sees_request(app.request_of_child(requested_child_id)));
CREATE POLICY placement_decision_request ON placement_decision TO hemvist_runtime
  USING (app.sees_request(app.request_of_child(requested_child_id)))
  WITH CHECK (app.sees_request(app.request_of_child(requested_child_id)));
CREATE POLICY placement_read ON placement FOR SELECT TO hemvist_runtime USING (
  app.serves(client_organisation_id) OR (SELECT app.is_unit_manager())
  OR ((SELECT app.is_staff()) AND consultant_id = (SELECT app.user_id()))
  OR ((SELECT app.is_staff()) AND app.has_request_of_child(requested_child_id))
  OR (state IN ('CONFIRMED', 'ACTIVE') AND app.lives_in_home(home_id)));
CREATE POLICY placement_add ON placement FOR INSERT TO hemvist_runtime
  WITH CHECK (app.serves(client_organisation_id) OR (SELECT app.is_staff()));
CREATE POLICY placement_change ON placement FOR UPDATE TO hemvist_runtime
  USING (app.sees_placement(id) AND NOT app.lives_in_home(home_id))
  WITH CHECK (app.serves(client_organisation_id) OR (SELECT app.is_staff()));
CREATE POLICY placement_ending_placement ON placement_ending TO hemvist_runtime
  USING (app.sees_placement(placement_id)) WITH CHECK (app.sees_placement(placement_id));
