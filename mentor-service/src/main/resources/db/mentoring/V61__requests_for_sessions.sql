-- A mentor may want to be asked before a session is agreed on. What is declined or not answered in time is no session.
alter table profile
    add column answer_within_hours integer,
    add constraint a_request_waits_up_to_two_weeks check (answer_within_hours between 1 and 336);
alter table session drop constraint session_state_is_known;
alter table session add constraint session_state_is_known
    check (state in ('BOOKED', 'COMPLETED', 'MISSED', 'CANCELLED', 'DECLINED', 'EXPIRED'));
