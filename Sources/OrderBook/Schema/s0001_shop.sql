-- The embedded shop: one SQLite file of its own. Amounts are whole minor units (cents) in `currency` (ISO 4217);
-- moments are milliseconds since 1970 in UTC; addresses are compared in lower case (A to Z) as bytes.
-- Other programs may read the file at any time; who changes it should stop replyd or use transactions.

-- People known to the shop. `email_key` is the address on file in lower case: what a sender is compared with.
create table customers (
    id text primary key,
    name text not null,
    email text not null,
    email_key text not null unique,
    -- Free text such as `vip`; null when the shop has no tiers.
    tier text,
    -- Store credit that was granted, in minor units.
    credit integer not null default 0 check (credit >= 0),
    credit_currency text
) without rowid;

-- `status` moves from placed to paid, shipped and delivered; cancelled and returned are ends.
-- `total` is what was charged, shipping and discounts included; it need not be the sum of the items.
create table orders (
    number text primary key,
    customer text not null references customers (id),
    -- Address given with the order; it may differ from the one on file.
    email text not null,
    status text not null check (status in ('placed', 'paid', 'shipped', 'delivered', 'cancelled', 'returned')),
    placed integer not null,
    total integer not null check (total >= 0),
    currency text not null,
    -- Where it is sent, as one text.
    address text
) without rowid;
create index orders_customer on orders (customer, placed);

-- Lines of an order, numbered from 1. `price` is for one piece.
create table items (
    order_number text not null references orders (number),
    line integer not null check (line >= 1),
    sku text not null,
    title text not null,
    quantity integer not null check (quantity >= 1),
    price integer not null check (price >= 0),
    primary key (order_number, line)
) without rowid;

create table shipments (
    id integer primary key,
    order_number text not null references orders (number),
    carrier text not null,
    tracking text not null,
    url text,
    shipped integer,
    expected integer,
    delivered integer
);
create index shipments_order on shipments (order_number);

-- Money given back. `line` is null for what was left of the whole order. What was refunded is the sum of these rows
-- and kept nowhere else. `key` names the action; null for refunds that replyd did not make.
create table refunds (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    line integer,
    amount integer not null check (amount > 0),
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);
create index refunds_order on refunds (order_number);

-- Goods announced to come back.
create table returns (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    line integer not null,
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);

create table subscriptions (
    id text primary key,
    customer text not null references customers (id),
    plan text not null,
    price integer not null check (price >= 0),
    currency text not null,
    status text not null check (status in ('active', 'paused', 'cancelled')),
    renews integer
) without rowid;
create index subscriptions_customer on subscriptions (customer);

-- Notes for the staff.
create table notes (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    text text not null,
    at integer not null,
    key text unique references action_log (key) deferrable initially deferred
);

-- Every action that was done, once per idempotency key: its parameters by hash, and the receipt it gave. An action and
-- its line here are one transaction: a key that is missing proves that nothing was done.
create table action_log (
    key text primary key,
    kind text not null,
    parameters text not null,
    receipt text not null,
    at integer not null
) without rowid;
