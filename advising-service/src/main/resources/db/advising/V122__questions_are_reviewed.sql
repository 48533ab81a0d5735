-- Who wrote a wording, and what a second person said of it. What is returned is never asked; its author writes another.
alter table question_wording add column written_at timestamptz;
alter table question_wording add column reviewed_at timestamptz;
alter table question_wording add column returned_reason text;
alter table question_wording add constraint a_wording_is_written_by_somebody_of_the_college
    foreign key (institution_id, written_by) references person (institution_id, id);
alter table question_wording add constraint a_wording_is_reviewed_by_somebody_of_the_college
    foreign key (institution_id, reviewed_by) references person (institution_id, id);
alter table question_wording add constraint what_is_returned_was_reviewed
    check (returned_reason is null or reviewed_by is not null);

-- The newest answers to a question: the ids of attempts grow with time.
drop index asked_by_question;
create index asked_by_question on asked_question (institution_id, question_id, attempt_id);
