-- What a chair decides alone is told to the board at its next meeting: a record of its own, by the
-- municipality that decided. Until it stands, the municipality's start page asks for it.
CREATE TABLE "board_report" (
    "decision_id" UUID NOT NULL,
    "meeting_on" DATE NOT NULL,
    "reference" VARCHAR(80),
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "board_report_pkey" PRIMARY KEY ("decision_id")
);
ALTER TABLE "board_report" ADD CONSTRAINT "board_report_decision_id_fkey"
  FOREIGN KEY ("decision_id") REFERENCES "placement_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER board_report_stands BEFORE UPDATE OR DELETE ON board_report
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

GRANT SELECT, INSERT, UPDATE ON board_report TO hemvist_runtime;
ALTER TABLE board_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_all ON board_report TO hemvist_runtime
  USING ((SELECT app.is_job())) WITH CHECK ((SELECT app.is_job()));
-- Whoever sees the decision sees that it was told; only the municipality that made it writes so.
CREATE POLICY board_report_read ON board_report FOR SELECT TO hemvist_runtime
  USING (EXISTS (SELECT 1 FROM placement_decision d WHERE d.id = decision_id));
CREATE POLICY board_report_add ON board_report FOR INSERT TO hemvist_runtime
  WITH CHECK (recorded_by_id = (SELECT app.user_id()) AND EXISTS (
    SELECT 1 FROM placement_decision d WHERE d.id = decision_id AND app.serves(d.controller_organisation_id)));

-- These were given to people who have no list of tasks. What waits for a municipality now follows from
-- how far its requests have come.
DELETE FROM task WHERE kind = 'CHAIR_DECISION_TO_BOARD';
DELETE FROM task t WHERE kind = 'DECISION_REGISTER' AND done_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM role_assignment r WHERE r.user_id = t.user_id AND r.role IN ('CONSULTANT', 'UNIT_MANAGER'));
