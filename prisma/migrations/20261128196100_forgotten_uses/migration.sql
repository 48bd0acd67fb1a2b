-- What is counted per network is forgotten: kept, it would tell which network used which form, and when.
CREATE INDEX "rate_limit_window_at_idx" ON "rate_limit"("window_at");

-- Counts one use of a key in its window, an hour at most, and says how many there have been. What is
-- older than two hours goes by the way, some at a time, and nobody waits for another who does the same.
CREATE OR REPLACE FUNCTION app.count_use(used_key text, window_seconds int) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, app, pg_temp AS $$
DECLARE window_start timestamptz := to_timestamp(floor(extract(epoch FROM clock_timestamp()) / window_seconds) * window_seconds);
        used int;
BEGIN
  DELETE FROM rate_limit WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM rate_limit WHERE window_at < clock_timestamp() - interval '2 hours'
    ORDER BY window_at LIMIT 100 FOR UPDATE SKIP LOCKED));
  INSERT INTO rate_limit (key, window_at, count) VALUES (used_key, window_start, 1)
  ON CONFLICT (key, window_at) DO UPDATE SET count = rate_limit.count + 1
  RETURNING count INTO used;
  RETURN used;
END $$;

DELETE FROM rate_limit WHERE window_at < clock_timestamp() - interval '2 hours';
