-- What subscriptions can be changed to; a change takes the plan's price.
create table plans (
    name text primary key,
    price integer not null,
    currency text not null
) without rowid;
