-- What customers of open cases are owed in time: `status` asks for it however many cases have ended.
create index case_open on case_file (mailbox) where state not in ('resolved', 'closed');
