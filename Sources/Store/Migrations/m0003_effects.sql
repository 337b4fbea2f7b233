-- Mail frozen when it was planned. A copy in Sent is the same bytes.
create table frozen_mail (
    id integer primary key autoincrement,
    message_id text not null,
    envelope_from text not null,
    envelope_to text not null,
    bytes blob not null
);
create index frozen_mail_message on frozen_mail (message_id);

create table effect (
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
);
create unique index effect_key on effect (key);
create index effect_planned on effect (mailbox, lane, id) where state = 'planned';
create index effect_executing on effect (mailbox, lane, id) where state = 'executing';
create index effect_awaiting on effect (id) where state = 'awaiting_approval';
create index effect_in_doubt on effect (mailbox) where state = 'in_doubt';
create index effect_unforetold on effect (id) where lane = 'commerce' and receipt is null;
create index effect_case on effect (case_id);
create index effect_address on effect (customer_address, counted) where customer_address is not null;
create index effect_sum on effect (kind, customer_id, counted) where customer_id is not null;
create index effect_mailbox on effect (mailbox, recipient, counted);
create index effect_order on effect (order_number) where order_number is not null;
create index effect_letter on effect (letter_id);
create index effect_mail on effect (mail_id) where mail_id is not null;

-- A person's yes or no to a held effect: a fact the policy weighs.
create table grant_fact (
    id integer primary key autoincrement,
    effect_id integer not null references effect (id),
    by text not null,
    at integer not null,
    is_approval integer not null,
    digest text not null
);
create index grant_effect on grant_fact (effect_id);
