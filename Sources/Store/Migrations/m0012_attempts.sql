-- How many processes took an event up that was left to them by an earlier one, and did not live to decide on it; and the one that is
-- at it now.
alter table case_event add column attempts integer not null default 0;
