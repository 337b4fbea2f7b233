-- What is the same in the questions of thousands of messages: instructions and schema, kept once. `digest` is SHA-256 of the
-- text, which is kept as bytes: what was asked is shown as it was.
create table prompt_front (
    digest text primary key,
    text blob not null
) without rowid;

-- What a model was asked in a case, and what it answered: one row for each question and model. `tail` and `answer` are a
-- customer's words, and go with the others of the case or the message.
create table exchange (
    id integer primary key autoincrement,
    case_id integer not null references case_file (id),
    letter_id integer references letter (id),
    mailbox text not null,
    model text not null,
    task text not null,
    -- Of the whole question.
    digest text not null,
    front text not null references prompt_front (digest),
    at integer not null,
    -- In millionths of a minor unit, with what earlier attempts at the same question cost.
    cost integer not null,
    currency text,
    fresh integer not null,
    cached integer not null,
    stored integer not null,
    out integer not null,
    served_by text not null,
    outcome text,
    failure text,
    tail blob not null,
    answer blob
);
create unique index exchange_question on exchange (case_id, digest, model);
create index exchange_letter on exchange (letter_id) where letter_id is not null;
-- With the cost in it, so that a day's sum reads no words.
create index exchange_spent on exchange (mailbox, model, at, cost);
