-- Moments are milliseconds since 1970 in UTC; documents (`modes`, `message`, …) are JSON of the domain's values.

-- The clock that limits count by: the latest time ever seen. It never goes back, whatever the system's clock does.
-- `epoch` numbers the openings of this file, so that what an earlier process left behind can be told apart.
create table ledger_clock (
    id integer primary key check (id = 1),
    seen integer not null,
    epoch integer not null,
    next_run integer not null
);
insert into ledger_clock (id, seen, epoch, next_run) values (1, 0, 0, 1);

-- Keys that ids are made with. They lie here so that a copy of the state knows its own Message-IDs again.
create table secret (
    name text primary key,
    value blob not null
);

-- What the operator switched, by the name of the mailbox.
create table mailbox (
    name text primary key,
    is_paused integer not null default 0
);

-- How far a folder is stored. `drafts_only` holds from a new UIDVALIDITY until the operator confirms.
create table folder_cursor (
    mailbox text not null,
    folder text not null,
    uid_validity integer not null,
    last_uid integer not null,
    last_date integer,
    drafts_only integer not null default 0,
    -- Letters with a lower UID were there before us and are drafted at most.
    drafts_below integer not null default 0,
    primary key (mailbox, folder)
);

-- Bytes as they came, once per content. `bytes` is null for a letter that lies in the file `raw/<sha256>`.
create table raw_letter (
    sha256 text primary key,
    size integer not null,
    bytes blob
);

create table thread (
    id integer primary key autoincrement,
    mailbox text not null
);

create table letter (
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
);
create unique index letter_place on letter (mailbox, folder, uid_validity, uid);
create index letter_content on letter (mailbox, sha256);
create index letter_message on letter (mailbox, message_id);
create index letter_thread on letter (thread_id, sender);
create index letter_case on letter (case_id);
create index letter_stage on letter (stage, id);

-- Every Message-ID a thread knows: of letters, of ours, and ghosts of those only referred to. One id may stand in
-- several threads: it is the sender who decides which of them a letter belongs to.
create table message_reference (
    mailbox text not null,
    message_id text not null,
    thread_id integer not null references thread (id),
    -- Whether a letter or an effect with this id exists; a ghost has neither.
    letter_id integer references letter (id),
    effect_id integer references effect (id),
    primary key (mailbox, message_id, thread_id)
) without rowid;
create index message_reference_thread on message_reference (thread_id);

-- Message-IDs that something in Sent answers, written by a person. A letter may arrive after its answer was seen.
create table answered_message (
    mailbox text not null,
    message_id text not null,
    primary key (mailbox, message_id)
) without rowid;
