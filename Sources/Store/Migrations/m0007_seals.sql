-- A chain over what must be neither lost nor altered: one row for each commit, with a digest of every row that it
-- changed. `hash` covers the hash before it and `entries`; see Sealing/Seals.swift.
create table seal (
    id integer primary key autoincrement,
    entries blob not null,
    hash blob not null
);

-- Which ledger this is, and what the folder beside it must say of it.
create table identity (
    id integer primary key check (id = 1),
    -- Random: no two ledgers have the same; a copy has that of its original.
    name text not null,
    -- The seal that the chain begins with: rows are looked at from there on.
    chain_from integer not null default 1,
    -- Whether a witness was written beside the file, so that one that is gone is missed.
    is_witnessed integer not null default 0
);
insert into identity (id, name) values (1, lower(hex(randomblob(16))));

-- Since when it is doubted that the ledger knows all that a mailbox has done, and why; until an operator confirms.
alter table mailbox add column doubt_since integer;
alter table mailbox add column doubt_why text;

-- When the clock was last looked at, how long the machine had run then and since which start; since when the clock stands
-- far from there.
alter table ledger_clock add column looked integer;
alter table ledger_clock add column uptime real;
alter table ledger_clock add column boot text;
alter table ledger_clock add column jumped integer;
