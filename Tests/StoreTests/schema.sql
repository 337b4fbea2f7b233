CREATE TABLE answered_message (
    mailbox text not null,
    message_id text not null,
    primary key (mailbox, message_id)
) without rowid;

CREATE TABLE approval (
    effect_id integer primary key references effect (id),
    asked integer not null,
    remind integer,
    expires integer not null,
    -- Until it has run out, also after it was decided.
    is_running integer not null default 1
);

CREATE INDEX approval_expires on approval (expires) where is_running;

CREATE INDEX approval_remind on approval (remind) where remind is not null;

CREATE INDEX case_customer on case_file (mailbox, customer);

CREATE INDEX case_ended on case_file (mailbox, resolved) where resolved is not null and emptied is null;

CREATE TABLE case_event (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    kind text not null,
    cause text not null,
    at integer not null,
    handled integer
, mailbox text not null default '', attempts integer not null default 0);

CREATE INDEX case_event_case on case_event (case_id);

CREATE INDEX case_event_open on case_event (mailbox, id) where handled is null;

CREATE TABLE case_file (
    id integer primary key autoincrement,
    mailbox text not null,
    -- Address in lower case; null when the sender has no plain address.
    customer text,
    state text not null check (state in
        ('open', 'snoozed', 'waiting_customer', 'waiting_approval', 'with_human', 'resolved', 'reopened', 'closed')),
    version integer not null,
    -- Runs and the rest of the case.
    file text not null,
    opened integer not null,
    -- Kept beside `file`, because it is set when a message is accepted, not by a decision.
    first_reply integer,
    resolved integer,
    -- The customer's latest letter.
    origin_letter integer not null references letter (id)
, emptied integer);

CREATE TABLE case_object (
    case_id integer not null references case_file (id),
    number text not null,
    primary key (case_id, number)
) without rowid;

CREATE INDEX case_open on case_file (mailbox) where state not in ('resolved', 'closed');

CREATE TABLE case_thread (
    case_id integer not null references case_file (id),
    thread_id integer not null references thread (id),
    primary key (case_id, thread_id)
) without rowid;

CREATE INDEX case_thread_thread on case_thread (thread_id);

CREATE TABLE effect (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    mailbox text not null,
    -- The customer's latest letter when it was planned.
    letter_id integer not null references letter (id),
    run text,
    kind text not null,
    lane text not null check (lane in ('smtp', 'imap', 'commerce')),
    purpose text not null,
    state text not null check (state in
        ('planned', 'awaiting_approval', 'executing', 'done', 'failed', 'in_doubt', 'cancelled', 'simulated',
         'suppressed')),
    key text not null,
    target text not null,
    cause text not null,
    proposal text not null,
    -- A mail lies in `frozen_mail`, everything else in `body`.
    mail_id integer references frozen_mail (id),
    body text,
    digest text not null,
    description text not null,
    why text,
    -- What the runbook asks for, weighed again when a grant comes.
    required_level integer not null,
    approve_over text,
    always_approve integer not null,
    -- What limits count: for whom, how much, on what, and when by the ledger's own clock.
    recipient text not null check (recipient in ('customer', 'staff', 'none')),
    customer_address text,
    customer_id text,
    amount integer,
    currency text,
    order_number text,
    order_line integer,
    counted integer not null,
    planned integer not null,
    finished integer,
    receipt text,
    -- A draft that was found in Sent.
    draft_sent integer not null default 0,
    attempts integer not null default 0,
    retry_at integer,
    -- Opening of the file in which it was claimed.
    epoch integer
, correspondent text, unknown_domain text, words blob);

CREATE INDEX effect_address on effect (customer_address, counted) where customer_address is not null;

CREATE INDEX effect_awaiting on effect (id) where state = 'awaiting_approval';

CREATE INDEX effect_case on effect (case_id);

CREATE INDEX effect_correspondent on effect (correspondent, counted) where correspondent is not null;

CREATE INDEX effect_executing on effect (mailbox, lane, id) where state = 'executing';

CREATE INDEX effect_in_doubt on effect (mailbox) where state = 'in_doubt';

CREATE UNIQUE INDEX effect_key on effect (key);

CREATE INDEX effect_letter on effect (letter_id);

CREATE INDEX effect_mail on effect (mail_id) where mail_id is not null;

CREATE INDEX effect_mailbox on effect (mailbox, recipient, counted);

CREATE INDEX effect_money on effect (mailbox, kind, counted) where amount is not null;

CREATE INDEX effect_order on effect (order_number) where order_number is not null;

CREATE INDEX effect_planned on effect (mailbox, lane, id) where state = 'planned';

CREATE INDEX effect_sum on effect (kind, customer_id, counted) where customer_id is not null;

CREATE INDEX effect_unforetold on effect (id)
    where state in ('simulated', 'suppressed') and lane = 'commerce' and receipt is null;

CREATE INDEX effect_unknown on effect (unknown_domain, counted) where unknown_domain is not null;

CREATE TABLE erasure (
    id integer primary key autoincrement,
    at integer not null,
    by text not null,
    salt blob not null,
    address text not null,
    -- How many rows of each kind, as JSON.
    counts text not null,
    -- When nothing of it was left in free pages, log and files; null until then.
    scrubbed integer
);

CREATE TABLE exchange (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    letter_id integer references letter (id),
    mailbox text not null,
    model text not null,
    task text not null,
    -- Of the whole question.
    digest text not null,
    front text not null references prompt_front (digest),
    at integer not null,
    -- In millionths of a minor unit, with what earlier attempts at the same question cost.
    cost integer not null,
    currency text,
    fresh integer not null,
    cached integer not null,
    stored integer not null,
    out integer not null,
    served_by text not null,
    outcome text,
    failure text,
    tail blob not null,
    answer blob
);

CREATE INDEX exchange_letter on exchange (letter_id) where letter_id is not null;

CREATE UNIQUE INDEX exchange_question on exchange (case_id, digest, model);

CREATE INDEX exchange_spent on exchange (mailbox, model, at, cost);

CREATE TABLE folder_cursor (
    mailbox text not null,
    folder text not null,
    uid_validity integer not null,
    last_uid integer not null,
    last_date integer,
    drafts_only integer not null default 0,
    -- Letters with a lower UID were there before us and are drafted at most.
    drafts_below integer not null default 0, place text,
    primary key (mailbox, folder)
);

CREATE TABLE frozen_mail (
    id integer primary key autoincrement,
    message_id text not null,
    envelope_from text not null,
    envelope_to text not null,
    bytes blob not null
);

CREATE INDEX frozen_mail_message on frozen_mail (message_id);

CREATE INDEX grant_effect on grant_fact (effect_id);

CREATE TABLE grant_fact (
    id integer primary key autoincrement,
    effect_id integer not null references effect (id),
    by text not null,
    at integer not null,
    is_approval integer not null,
    digest text not null
, channel text not null default '{"control":{}}');

CREATE TABLE identity (
    id integer primary key check (id = 1),
    -- Random: no two ledgers have the same; a copy has that of its original.
    name text not null,
    -- The seal that the chain begins with: rows are looked at from there on.
    chain_from integer not null default 1,
    -- Whether a witness was written beside the file, so that one that is gone is missed.
    is_witnessed integer not null default 0
);

CREATE TABLE ledger_clock (
    id integer primary key check (id = 1),
    seen integer not null,
    epoch integer not null,
    next_run integer not null
, looked integer, uptime real, boot text, jumped integer);

CREATE TABLE letter (
    id integer primary key autoincrement,
    mailbox text not null,
    folder text not null,
    uid_validity integer not null,
    uid integer not null,
    sha256 text not null references raw_letter (sha256),
    -- Octets on the server; more than `raw_letter.size` when the letter was cut.
    size integer not null,
    is_truncated integer not null default 0,
    internal_date integer not null,
    received integer not null,
    -- Modes of the mailbox when the letter arrived.
    modes text not null,
    drafts_only integer not null default 0,
    -- \Answered when it arrived, and answered in Sent since.
    was_answered integer not null default 0,
    is_answered integer not null default 0,
    stage text not null check (stage in
        ('fetched', 'parsed', 'threaded', 'screened', 'understood', 'assigned', 'ignored', 'quarantined')),
    -- How often parsing was begun; committed before it begins.
    attempts integer not null default 0,
    -- When it was first decided on: what its age is judged by.
    decided integer,
    message_id text,
    -- The one From address in lower case.
    sender text,
    message text,
    screening text,
    reading text,
    principal text,
    thread_id integer references thread (id),
    case_id integer references case_file (id),
    reason text
, correspondent text, words blob, is_repetition integer not null default 0, discarded integer, conversation text);

CREATE INDEX letter_backlog on letter (mailbox, internal_date)
    where decided is null and stage not in ('ignored', 'quarantined');

CREATE INDEX letter_case on letter (case_id);

CREATE INDEX letter_content on letter (mailbox, sha256);

CREATE INDEX letter_correspondent on letter (mailbox, correspondent) where correspondent is not null;

CREATE INDEX letter_date on letter (mailbox, internal_date);

CREATE INDEX letter_message on letter (mailbox, message_id);

CREATE UNIQUE INDEX letter_place on letter (mailbox, folder, uid_validity, uid);

CREATE INDEX letter_stage on letter (stage, id);

CREATE INDEX letter_thread on letter (thread_id, sender);

CREATE TABLE mailbox (
    name text primary key,
    is_paused integer not null default 0
, paused_since integer, paused_until integer, paused_why text, breaker_since integer, breaker_why text, doubt_since integer, doubt_why text);

CREATE TABLE message_reference (
    mailbox text not null,
    message_id text not null,
    thread_id integer not null references thread (id),
    -- Whether a letter or an effect with this id exists; a ghost has neither.
    letter_id integer references letter (id),
    effect_id integer references effect (id),
    primary key (mailbox, message_id, thread_id)
) without rowid;

CREATE INDEX message_reference_thread on message_reference (thread_id);

CREATE TABLE prompt_front (
    digest text primary key,
    text blob not null
) without rowid;

CREATE TABLE raw_letter (
    sha256 text primary key,
    size integer not null,
    bytes blob
, dropped integer);

CREATE TABLE retention (
    mailbox text primary key,
    bytes_until integer not null default 0,
    words_until integer not null default 0
) without rowid;

CREATE TABLE returned_mail (
    id integer primary key autoincrement,
    letter_id integer not null references letter (id),
    effect_id integer not null references effect (id),
    address text not null,
    at integer not null,
    is_hard integer not null,
    reason text not null
);

CREATE INDEX returned_mail_address on returned_mail (address, at);

CREATE TABLE seal (
    id integer primary key autoincrement,
    entries blob not null,
    hash blob not null
);

CREATE TABLE secret (
    name text primary key,
    value blob not null
);

CREATE TABLE sending (
    mailbox text not null,
    window integer not null,
    sent integer not null,
    primary key (mailbox, window)
) without rowid;

CREATE TABLE suppression (
    address text primary key,
    mailbox text not null,
    since integer not null,
    why text not null
) without rowid;

CREATE TABLE thread (
    id integer primary key autoincrement,
    mailbox text not null
);

CREATE TABLE timer (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    run text not null,
    due integer not null,
    fired integer
);

CREATE INDEX timer_due on timer (due) where fired is null;

CREATE TABLE trail (
    id integer primary key autoincrement,
    case_id integer references case_file (id),
    letter_id integer references letter (id),
    at integer not null,
    step text not null,
    detail text not null
);

CREATE INDEX trail_case on trail (case_id);

CREATE INDEX trail_letter on trail (letter_id);

CREATE TABLE untold (
    case_id integer primary key references case_file (id),
    mailbox text not null
);

CREATE INDEX untold_mailbox on untold (mailbox);
