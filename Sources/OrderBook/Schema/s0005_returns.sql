-- Several lines of an order can come back together: then they stand under one key.
create table returns_of_lines (
    id integer primary key autoincrement,
    order_number text not null references orders (number),
    line integer not null,
    at integer not null,
    key text references action_log (key) deferrable initially deferred
);
insert into returns_of_lines (id, order_number, line, at, key) select id, order_number, line, at, key from returns;
drop table returns;
alter table returns_of_lines rename to returns;
create unique index returns_key on returns (key, line);
