create table case_file (
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
);
create index case_customer on case_file (mailbox, customer);

create table case_thread (
    case_id integer not null references case_file (id),
    thread_id integer not null references thread (id),
    primary key (case_id, thread_id)
) without rowid;
create index case_thread_thread on case_thread (thread_id);

-- What a case must decide on, in order. Handled in the transaction of the decision.
create table case_event (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    kind text not null,
    cause text not null,
    at integer not null,
    handled integer
);
create index case_event_open on case_event (id) where handled is null;
create index case_event_case on case_event (case_id);

create table timer (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    run text not null,
    due integer not null,
    fired integer
);
create index timer_due on timer (due) where fired is null;

-- What was weighed and what followed; a letter that became no case has lines of its own.
create table trail (
    id integer primary key autoincrement,
    case_id integer references case_file (id),
    letter_id integer references letter (id),
    at integer not null,
    step text not null,
    detail text not null
);
create index trail_case on trail (case_id);
create index trail_letter on trail (letter_id);
