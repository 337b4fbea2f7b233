-- Where what a customer orders goes unless they say otherwise, as one text; null where nobody knows.
alter table customers add column address text;
