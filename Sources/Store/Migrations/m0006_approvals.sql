-- What waits for a person's yes, until when, and when its approvers are reminded; null once they were.
create table approval (
    effect_id integer primary key references effect (id),
    asked integer not null,
    remind integer,
    expires integer not null,
    -- Until it has run out, also after it was decided.
    is_running integer not null default 1
);
create index approval_remind on approval (remind) where remind is not null;
create index approval_expires on approval (expires) where is_running;

-- How a yes or no came: at the control socket, with the system's user, or by mail.
alter table grant_fact add column channel text not null default '{"control":{}}';

-- The order numbers that a message names and the runs of its case hold: a further message about one joins the case.
create table case_object (
    case_id integer not null references case_file (id),
    number text not null,
    primary key (case_id, number)
) without rowid;
