-- A window row is rewritten with every admitted statement: room in its page keeps the rewriting cheap.
ALTER TABLE convo.request_windows SET (fillfactor = 50);
--> statement-breakpoint
-- Finds the user of an active key and counts `hits` requests in the user's rolling hour: as many as fit are admitted
-- and logged, the rest are not. `limits` maps a tier to its requests an hour; null is no limit, and then nothing is
-- logged. Answers no row for an unknown or revoked key. `reset_at` is when the oldest counted request leaves the hour.
CREATE FUNCTION convo.admit(key_hash bytea, hits integer, limits json)
RETURNS TABLE (
  user_id text, email text, name text, timezone text, language text, aliases text[], tier text,
  created_at timestamptz, documents_version bigint, key_id text, hourly_limit integer, admitted integer, remaining integer,
  reset_at timestamptz
)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  caller record;
  span CONSTANT interval := interval '1 hour';
  most integer;
  total integer;
  oldest timestamptz;
  latest timestamptz;
  moment timestamptz;
  expired integer := 0;
  fitting integer;
BEGIN
  SELECT u.*, k.id AS key_id, k.last_used_at INTO caller
    FROM convo.api_keys k JOIN convo.users u ON u.id = k.user_id
    WHERE k.hash = key_hash AND k.revoked_at IS NULL;
  IF NOT FOUND THEN
    RETURN;
  END IF;

  IF caller.last_used_at IS NULL OR caller.last_used_at < clock_timestamp() - interval '1 minute' THEN
    UPDATE convo.api_keys k SET last_used_at = clock_timestamp()
      WHERE k.user_id = caller.id AND k.id = caller.key_id;
  END IF;

  most := (limits ->> caller.tier)::integer;
  IF most IS NULL THEN
    RETURN QUERY SELECT caller.id, caller.email, caller.name, caller.timezone, caller.language, caller.aliases,
      caller.tier, caller.created_at::timestamptz, caller.documents_version, caller.key_id, NULL::integer, hits, NULL::integer,
      clock_timestamp() + span;
    RETURN;
  END IF;

  -- One at a time for each user. Unlike a row lock this writes nothing, so that refusing costs no flush to disk;
  -- the statements below see what the last holder committed.
  PERFORM pg_advisory_xact_lock(hashtextextended(caller.id, 0));
  SELECT w.counted, w.oldest_at, w.latest_at INTO total, oldest, latest
    FROM convo.request_windows w WHERE w.user_id = caller.id;
  total := coalesce(total, 0);
  -- Never the same moment twice, and never backwards when the clock is set back.
  moment := greatest(clock_timestamp(), latest + interval '1 microsecond');

  IF oldest <= moment - span THEN
    WITH gone AS (
      DELETE FROM convo.request_log l WHERE l.user_id = caller.id AND l.at <= moment - span RETURNING l.hits
    ) SELECT coalesce(sum(gone.hits), 0) INTO expired FROM gone;
    total := total - expired;
    SELECT min(l.at) INTO oldest FROM convo.request_log l WHERE l.user_id = caller.id;
  END IF;

  fitting := greatest(least(hits, most - total), 0);
  IF fitting > 0 THEN
    oldest := coalesce(oldest, moment);
    latest := moment;
  END IF;
  IF fitting > 0 OR expired > 0 THEN
    total := total + fitting;
    INSERT INTO convo.request_windows AS w (user_id, counted, oldest_at, latest_at)
      VALUES (caller.id, total, oldest, latest)
      ON CONFLICT (user_id) DO UPDATE SET counted = total, oldest_at = oldest, latest_at = latest;
  END IF;
  IF fitting > 0 THEN
    INSERT INTO convo.request_log (user_id, at, hits) VALUES (caller.id, moment, fitting);
  END IF;

  RETURN QUERY SELECT caller.id, caller.email, caller.name, caller.timezone, caller.language, caller.aliases,
    caller.tier, caller.created_at::timestamptz, caller.documents_version, caller.key_id, most, fitting, greatest(most - total, 0),
    coalesce(oldest, moment) + span;
END
$$;
