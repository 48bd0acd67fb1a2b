-- How far the investigation of a family's own inquiry has come, for the family's page: its state, and
-- whether it ended with an assessment. Neither the outcome nor anything that is written in it is told:
-- a link in a mail is too weak a proof of who reads.
CREATE FUNCTION app.own_investigation() RETURNS TABLE (state investigation_state, is_assessed boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT i.state, EXISTS (
    SELECT 1 FROM investigation_decision d
    WHERE d.investigation_id = i.id AND d.outcome IN ('SUITABLE', 'SUITABLE_LIMITED', 'NOT_SUITABLE'))
  FROM investigation i
  WHERE i.inquiry_id = app.inquiry_id()
$$;
REVOKE EXECUTE ON FUNCTION app.own_investigation() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_investigation() TO hemvist_runtime;
