-- Appointments of customers, and the times that can still be given. A time that is booked leaves `slots`, one that is
-- given back returns to it.
create table appointments (
    id text primary key,
    customer text not null references customers (id),
    service text not null,
    at integer not null,
    status text not null check (status in ('booked', 'cancelled'))
) without rowid;
create index appointments_customer on appointments (customer, at);

create table slots (
    at integer primary key,
    service text not null
);

-- Goods sent once more: the same, or the variant `sku` names.
create table exchanges (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    line integer not null,
    variant text,
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);

-- Documents that were sent again: by the shop's own mail, to the address on file.
create table documents (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    document text not null,
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);

-- Links for a new password that the shop's own mail was asked to send, to the address on file.
create table password_links (
    id integer primary key autoincrement,
    customer text not null references customers (id),
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);

-- What other systems said last about a customer's matter, kept up to date by them: `name` is the diagnostic, `facts`
-- a JSON object of numbers, texts and truth values. `order_number` is empty for what concerns no one order.
create table diagnostics (
    customer text not null references customers (id),
    order_number text not null default '',
    name text not null,
    facts text not null,
    primary key (customer, order_number, name)
) without rowid;

-- The address on file before the last changes, for whoever has to take one back.
create table email_changes (
    id integer primary key autoincrement,
    customer text not null references customers (id),
    before text not null,
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);
