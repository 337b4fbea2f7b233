-- Several lines of an order can become others together: then they stand under one key.
create table exchanges_of_lines (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    line integer not null,
    variant text,
    at integer not null,
    key text references action_log (key) deferrable initially deferred
);
insert into exchanges_of_lines (id, order_number, line, variant, at, key)
    select id, order_number, line, variant, at, key from exchanges;
drop table exchanges;
alter table exchanges_of_lines rename to exchanges;
create unique index exchanges_key on exchanges (key, line);
