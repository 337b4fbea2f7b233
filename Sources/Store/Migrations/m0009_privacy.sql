-- When a person ended a message that could not be read.
alter table letter add column discarded integer;

-- When the bytes were given up: by age, or because a customer wanted to be forgotten. Their hash stays, so that the same
-- message is known again. `bytes` is null then, and there is no file.
alter table raw_letter add column dropped integer;

-- When the words of an ended case, and whose it was, were given up.
alter table case_file add column emptied integer;
create index case_ended on case_file (mailbox, resolved) where resolved is not null and emptied is null;

-- How far old messages were given up, by the number of the message: bytes, and what was read in those without a case.
create table retention (
    mailbox text primary key,
    bytes_until integer not null default 0,
    words_until integer not null default 0
) without rowid;

-- What was erased for a customer, never who it was: `address` is SHA-256 of `salt` and the address in lower case.
create table erasure (
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
