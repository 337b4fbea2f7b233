-- Every statement on the road of a message finds its rows by an index, however many messages there are.

-- Letters whose intake or first decision is still to come: what `status` counts.
create index letter_backlog on letter (mailbox, internal_date)
    where decided is null and stage not in ('ignored', 'quarantined');
create index letter_date on letter (mailbox, internal_date);

-- Sums of money of a mailbox in 24 hours.
create index effect_money on effect (mailbox, kind, counted) where amount is not null;

-- Rows that failed or were cancelled gather under `receipt is null`.
drop index effect_unforetold;
create index effect_unforetold on effect (id)
    where state in ('simulated', 'suppressed') and lane = 'commerce' and receipt is null;
