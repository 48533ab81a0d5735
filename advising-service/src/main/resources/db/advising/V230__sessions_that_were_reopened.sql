-- What was counted of a session may be taken back and counted again; the newest that is known of it holds.
create table session_standing (
    institution_id uuid    not null,
    session_id     uuid    not null,
    student_id     uuid    not null,
    revision       integer not null,

    constraint a_session_stands_once_for_a_student primary key (institution_id, session_id, student_id)
);
call platform.guard('session_standing');

drop index a_session_counts_once;
create unique index a_session_counts_once on evidence (institution_id, student_id, requirement, session_id)
    where session_id is not null and status <> 'WITHDRAWN';
