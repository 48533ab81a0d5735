-- A question tells who knows much from who knows little by the answers to the others: what was not answered says nothing.
-- Attempts scored before this are counted where it is asked for.
alter table practice_result
    add column answered int,
    add constraint no_more_is_right_than_was_answered check (right_answers <= answered and answered <= questions);
