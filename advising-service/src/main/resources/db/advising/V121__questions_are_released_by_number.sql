-- A release of shipped questions has a number that only goes up: while an old and a new version of Waymark run side by
-- side, the old one leaves alone what the new one brought.
alter table question_release add column release int not null default 0;
alter table question_release drop column digest;

-- Whether a question waits for review, and whether it is asked, its wordings say: published and latest. What is left is
-- whether it is asked no more.
alter table question add column retired boolean not null default false;
alter table question drop constraint what_is_published_has_a_wording;
alter table question drop constraint question_state_is_known;
alter table question drop column state;
alter table question add constraint what_is_published_was_written check (published <= latest);
