-- How far the own inquiry came before it rested: that it was so, not what was said.
CREATE FUNCTION app.own_inquiry_progress() RETURNS TABLE (was_contacted boolean, has_talked boolean) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT EXISTS (SELECT FROM contact_attempt c WHERE c.inquiry_id = app.inquiry_id()),
         EXISTS (SELECT FROM info_call c WHERE c.inquiry_id = app.inquiry_id())
  WHERE app.adult_id() IS NOT NULL
$$;
REVOKE EXECUTE ON FUNCTION app.own_inquiry_progress() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.own_inquiry_progress() TO hemvist_runtime;

-- Extracts of registers are read together and given back; none is sent as a file any more.
UPDATE upload_ask SET kind = 'OTHER' WHERE kind = 'REGISTER_EXTRACT';
UPDATE upload SET kind = 'OTHER' WHERE kind = 'REGISTER_EXTRACT';
