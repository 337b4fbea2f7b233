-- Whose mailbox a letter came from or a mail went to, however its address was written: what limits count by.
alter table letter add column correspondent text;
-- The author's first words as hashed runs, and whether they say nothing that was not said before.
alter table letter add column words blob;
alter table letter add column is_repetition integer not null default 0;
create index letter_correspondent on letter (mailbox, correspondent) where correspondent is not null;

alter table effect add column correspondent text;
-- The organisation of somebody who is not on file.
alter table effect add column unknown_domain text;
alter table effect add column words blob;
update effect set correspondent = case
    when instr(customer_address, '+') between 2 and instr(customer_address, '@') - 1
        then substr(customer_address, 1, instr(customer_address, '+') - 1)
            || substr(customer_address, instr(customer_address, '@'))
    else customer_address end
where customer_address is not null;
create index effect_correspondent on effect (correspondent, counted) where correspondent is not null;
create index effect_unknown on effect (unknown_domain, counted) where unknown_domain is not null;

-- Events are taken from mailbox to mailbox, so that a flood in one of them holds up no other.
alter table case_event add column mailbox text not null default '';
update case_event set mailbox = coalesce((select mailbox from case_file where case_file.id = case_id), '');
drop index case_event_open;
create index case_event_open on case_event (mailbox, id) where handled is null;

-- Since when, until when and why a mailbox is paused; since when its breaker is open and why.
alter table mailbox add column paused_since integer;
alter table mailbox add column paused_until integer;
alter table mailbox add column paused_why text;
alter table mailbox add column breaker_since integer;
alter table mailbox add column breaker_why text;

-- Mail of ours that came back, and addresses that get no more.
create table returned_mail (
    id integer primary key autoincrement,
    letter_id integer not null references letter (id),
    effect_id integer not null references effect (id),
    address text not null,
    at integer not null,
    is_hard integer not null,
    reason text not null
);
create index returned_mail_address on returned_mail (address, at);
create table suppression (
    address text primary key,
    mailbox text not null,
    since integer not null,
    why text not null
) without rowid;

-- Automatic messages to customers by ten minutes: what the breaker knows of the usual.
create table sending (
    mailbox text not null,
    window integer not null,
    sent integer not null,
    primary key (mailbox, window)
) without rowid;

-- Cases given to a person whose team was not told, because too much was told in that hour.
create table untold (
    case_id integer primary key references case_file (id),
    mailbox text not null
);
create index untold_mailbox on untold (mailbox);
