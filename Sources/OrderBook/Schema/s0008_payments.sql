-- Means of payment that customers have on file: nothing that could be paid with, only what tells them apart.
create table payments (
    id text primary key,
    customer text not null references customers (id),
    -- gift_card, credit_card, debit_card, paypal, bank_transfer, or another word.
    kind text not null,
    -- As customers know it: `gift card 4471`.
    title text not null
) without rowid;
create index payments_customer on payments (customer, id);

-- What an order was paid with.
create table paid_with (
    order_number text primary key references orders (number),
    payment text not null references payments (id)
) without rowid;

-- Where the money of a return goes, and what the difference of an exchange is paid with; null: as the order was paid.
alter table returns add column payment text;
alter table exchanges add column payment text;
