-- Why something was canceled that nobody of those who take part canceled is a code, which pages say in the reader's language.
-- What was canceled before keeps its text.
alter table booking
    add column cancellation_cause text,
    add constraint cancellation_cause_is_known check (cancellation_cause in ('PERSON_LEFT', 'UNANSWERED')),
    add constraint a_cause_takes_the_place_of_a_reason check (cancellation_cause is null or cancellation_reason = '');
