-- A source of messages besides IMAP has no UIDs: where the next look at it begins, in its own notation. Written in the
-- transaction that keeps the messages before it.
alter table folder_cursor add column place text;

-- The ticket that a message of such a source stands in.
alter table letter add column conversation text;
