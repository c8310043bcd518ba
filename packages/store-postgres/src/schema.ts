/**
 * The ordered steps that make the tables: step `n` brings a schema from version `n` to `n + 1`; never edit one.
 *
 * `write_id` names a write, so that one whose answer was lost can be told from somebody else's.
 */
type Step = (schema: string) => string

const intents: Step = (s) => `
  CREATE TABLE ${s}.intents (
    name text PRIMARY KEY,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    operation text NOT NULL,
    key text,
    digest text NOT NULL,
    state text NOT NULL,
    created_at bigint NOT NULL,
    opened_at bigint NOT NULL,
    answered_at bigint,
    answer json,
    revision integer NOT NULL,
    write_id uuid NOT NULL
  );
  CREATE INDEX intents_open ON ${s}.intents (opened_at, seq) WHERE state = 'open';
  CREATE INDEX intents_answered ON ${s}.intents (answered_at) WHERE state = 'answered'`

const journal: Step = (s) => `
  CREATE TABLE ${s}.terminal_journal (
    reference text PRIMARY KEY,
    seq bigint GENERATED ALWAYS AS IDENTITY,
    terminal_id text NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    created_at bigint NOT NULL,
    open boolean NOT NULL,
    entry json NOT NULL,
    write_id uuid NOT NULL
  );
  CREATE INDEX terminal_journal_open ON ${s}.terminal_journal (terminal_id, created_at) WHERE open;
  CREATE INDEX terminal_journal_time ON ${s}.terminal_journal (terminal_id, created_at);
  CREATE TABLE ${s}.terminal_journal_trail (
    reference text NOT NULL REFERENCES ${s}.terminal_journal (reference),
    revision integer NOT NULL,
    state text NOT NULL,
    evidence text NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (reference, revision)
  )`

const leases: Step = (s) => `
  CREATE TABLE ${s}.terminal_lease (
    terminal_id text PRIMARY KEY,
    owner text NOT NULL,
    token bigint NOT NULL,
    expires_at bigint NOT NULL,
    taken_from text,
    write_id uuid NOT NULL
  )`

// Versions are compared byte by byte, whatever the database's language.
const INBOX_COLUMNS = `
    seq bigint, key text, identity text, event text, lane text, version text, webhook_id text, route text, account text,
    token text, received_at bigint, body bytea, state text, attempts integer, due_at bigint, claimed boolean,
    fence bigint, replays integer, last_error text, settled_at bigint`

// A record waits while its lane is being worked on, or has an earlier open one.
const mayBegin = (s: string): string => `
  this.state = 'open' AND this.due_at <= moment AND NOT EXISTS (
    SELECT FROM ${s}.webhook_inbox AS other
    WHERE other.state = 'open' AND other.lane = this.lane AND other.seq <> this.seq
      AND ((other.claimed AND other.due_at > moment) OR (other.version, other.seq) < (this.version, this.seq)))`

const inbox: Step = (s) => `
  CREATE TABLE ${s}.webhook_inbox (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    identity text,
    event text NOT NULL,
    lane text NOT NULL,
    version text COLLATE "C" NOT NULL,
    webhook_id text,
    route text,
    account text,
    token text,
    received_at bigint NOT NULL,
    body bytea NOT NULL,
    state text NOT NULL DEFAULT 'open',
    attempts integer NOT NULL DEFAULT 0,
    due_at bigint NOT NULL,
    claimed boolean NOT NULL DEFAULT false,
    fence bigint NOT NULL DEFAULT 0,
    replays integer NOT NULL DEFAULT 0,
    last_error text,
    settled_at bigint,
    write_id uuid NOT NULL
  );
  CREATE INDEX webhook_inbox_due ON ${s}.webhook_inbox (due_at, seq) WHERE state = 'open';
  CREATE INDEX webhook_inbox_lane ON ${s}.webhook_inbox (lane, version, seq) WHERE state = 'open';
  CREATE INDEX webhook_inbox_done ON ${s}.webhook_inbox (lane, version) WHERE state = 'handled';
  CREATE INDEX webhook_inbox_identity ON ${s}.webhook_inbox (identity) WHERE identity IS NOT NULL;
  CREATE INDEX webhook_inbox_settled ON ${s}.webhook_inbox (state, settled_at) WHERE state <> 'open';

  -- Two deliveries of one identity wait for each other, so that the second sees the first.
  CREATE FUNCTION ${s}.inbox_add(
    a_key text, an_identity text, an_event text, a_lane text, a_version text, a_webhook_id text, a_route text,
    an_account text, a_token text, a_moment bigint, a_body bytea, a_write uuid
  ) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    IF an_identity IS NOT NULL THEN
      PERFORM pg_advisory_xact_lock(hashtextextended('${s} identity ' || an_identity, 0));
    END IF;
    INSERT INTO ${s}.webhook_inbox
      (key, identity, event, lane, version, webhook_id, route, account, token, received_at, body, due_at, write_id)
    SELECT a_key, an_identity, an_event, a_lane, a_version, a_webhook_id, a_route, an_account, a_token, a_moment, a_body,
      a_moment, a_write
    WHERE NOT EXISTS (
      SELECT FROM ${s}.webhook_inbox AS known
      WHERE known.identity = an_identity AND (known.webhook_id IS NULL OR a_webhook_id IS NULL))
    ON CONFLICT (key) DO NOTHING;
    RETURN FOUND;
  END $$;

  -- Rows that others are taking are skipped, and so are their lanes: of two claims that cannot see each other yet, one
  -- would else begin an earlier record beside a later one. Looked at again under the locks, with fresh eyes.
  CREATE FUNCTION ${s}.inbox_claim(moment bigint, until bigint, most integer)
  RETURNS TABLE (${INBOX_COLUMNS}, late boolean) LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  DECLARE picked bigint[];
  BEGIN
    SELECT array_agg(due.seq) INTO picked FROM (
      SELECT this.seq, this.lane FROM ${s}.webhook_inbox AS this
      WHERE ${mayBegin(s)}
      ORDER BY this.due_at, this.seq LIMIT most FOR UPDATE OF this SKIP LOCKED
    ) AS due
    WHERE pg_try_advisory_xact_lock(hashtextextended('${s} lane ' || due.lane, 0));
    RETURN QUERY
      UPDATE ${s}.webhook_inbox AS this
      SET claimed = true, fence = this.fence + 1, attempts = this.attempts + 1, due_at = until
      WHERE this.seq = ANY (picked) AND ${mayBegin(s)}
      RETURNING this.seq, this.key, this.identity, this.event, this.lane, this.version::text, this.webhook_id, this.route,
        this.account, this.token, this.received_at, this.body, this.state, this.attempts, this.due_at, this.claimed,
        this.fence, this.replays, this.last_error, this.settled_at,
        this.version <> '' AND EXISTS (
          SELECT FROM ${s}.webhook_inbox AS done
          WHERE done.state = 'handled' AND done.lane = this.lane AND done.version > this.version);
  END $$`

const limiter: Step = (s) => `
  CREATE TABLE ${s}.call_window (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE,
    calls bigint NOT NULL DEFAULT 0,
    held_until bigint NOT NULL DEFAULT 0,
    quiet_at bigint NOT NULL DEFAULT 0
  ) WITH (fillfactor = 50);
  -- The times of a window's last calls, numbered.
  CREATE TABLE ${s}.call_time (
    window_id bigint NOT NULL REFERENCES ${s}.call_window (id) ON DELETE CASCADE,
    n bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (window_id, n)
  );

  CREATE FUNCTION ${s}.call_window_of(a_key text) RETURNS ${s}.call_window LANGUAGE plpgsql AS $$
  DECLARE found_one ${s}.call_window;
  BEGIN
    SELECT * INTO found_one FROM ${s}.call_window WHERE key = a_key FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO ${s}.call_window (key) VALUES (a_key)
      ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING * INTO found_one;
    END IF;
    RETURN found_one;
  END $$;

  -- One call in every window or in none. The keys come sorted, so that two reservations never wait for each other in a
  -- circle. Without a moment of the caller's, the database's clock counts, read once the windows are ours.
  CREATE FUNCTION ${s}.reserve_calls(keys text[], limits bigint[], widths bigint[], callers bigint, patience bigint)
  RETURNS TABLE (wait bigint, moment bigint) LANGUAGE plpgsql AS $$
  DECLARE
    windows ${s}.call_window[];
    one ${s}.call_window;
    before bigint;
    slot bigint := 0;
  BEGIN
    FOR i IN 1 .. cardinality(keys) LOOP
      one := ${s}.call_window_of(keys[i]);
      windows := windows || one;
      SELECT at + widths[i] INTO before FROM ${s}.call_time
        WHERE window_id = one.id AND n = one.calls + 1 - limits[i];
      slot := greatest(slot, one.held_until, before);
    END LOOP;
    moment := coalesce(callers, floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint);
    slot := greatest(slot, moment);
    wait := slot - moment;
    IF wait <= patience THEN
      FOR i IN 1 .. cardinality(keys) LOOP
        one := windows[i];
        INSERT INTO ${s}.call_time (window_id, n, at) VALUES (one.id, one.calls + 1, slot);
        DELETE FROM ${s}.call_time WHERE window_id = one.id AND n = one.calls + 1 - limits[i];
        UPDATE ${s}.call_window SET calls = one.calls + 1, quiet_at = greatest(quiet_at, slot + widths[i])
          WHERE id = one.id;
      END LOOP;
    END IF;
    RETURN NEXT;
  END $$;

  -- Windows that have gone quiet are forgotten: a platform calls for many accounts.
  CREATE FUNCTION ${s}.forget_quiet_windows(before bigint) RETURNS void LANGUAGE sql AS $$
    DELETE FROM ${s}.call_window WHERE id IN (
      SELECT id FROM ${s}.call_window WHERE quiet_at < before AND held_until < before LIMIT 1000 FOR UPDATE SKIP LOCKED)
  $$`

export const STEPS: ReadonlyArray<Step> = [intents, journal, leases, inbox, limiter]
