-- Since when only one side of a session has said whether they met; null as soon as the other has spoken too.
alter table session add column one_word_since timestamptz;
create index session_on_one_word on session (institution_id, one_word_since) where one_word_since is not null;
