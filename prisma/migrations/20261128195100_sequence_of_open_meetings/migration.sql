-- The public calendar tells calendars by its number which word of a meeting is the newest.
DROP FUNCTION app.open_meetings();
CREATE FUNCTION app.open_meetings()
RETURNS TABLE (id uuid, starts_at timestamptz, ends_at timestamptz, place text, is_online boolean, about text,
               language text, has_interpreter boolean, capacity int, taken int, cancel_reason text, sequence int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
  SELECT m.id, m.starts_at, m.ends_at, m.place, m.video_link IS NOT NULL, m.about, m.language, m.has_interpreter,
    m.capacity,
    (SELECT coalesce(sum(s.people), 0)::int FROM meeting_sign_up s WHERE s.meeting_id = m.id AND s.state = 'CONFIRMED'),
    m.cancel_reason, m.sequence
  FROM meeting m
  WHERE m.published_at IS NOT NULL AND m.ends_at > now()
  ORDER BY m.starts_at, m.id
$$;
REVOKE EXECUTE ON FUNCTION app.open_meetings() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.open_meetings() TO hemvist_runtime;
