-- Appointments with one's advisor. The booking of the same id in scheduling claims the time; both are written in one
-- transaction. What lists show is kept here too, so that a list is one statement.
create table appointment (
    institution_id      uuid        not null,
    id                  uuid        not null,
    student_id          uuid        not null,
    advisor_id          uuid        not null,
    starts_at           timestamptz not null,
    ends_at             timestamptz not null,
    zone                text        not null,
    topic               text        not null,
    state               text        not null,
    cancelled_by        uuid,
    cancellation_reason text,
    version             int         not null,

    primary key (institution_id, id),
    constraint an_appointment_is_a_students foreign key (institution_id, student_id) references person (institution_id, id),
    constraint an_appointment_is_an_advisors foreign key (institution_id, advisor_id) references person (institution_id, id),
    constraint appointment_ends_after_it_starts check (starts_at < ends_at),
    constraint appointment_state_is_known check (state in ('BOOKED', 'CANCELLED', 'KEPT', 'MISSED')),
    constraint a_cancelled_appointment_says_by_whom_and_why
        check ((state = 'CANCELLED') = (cancelled_by is not null and cancellation_reason is not null))
);
create index appointment_by_student on appointment (institution_id, student_id, starts_at);
create index appointment_by_advisor on appointment (institution_id, advisor_id, starts_at);
call platform.guard('appointment', 'topic', 'cancellation_reason');

-- How often an advisor has changed the hours they offer, so that two windows do not overwrite each other.
create table offered_hours (
    institution_id uuid not null,
    advisor_id     uuid not null,
    version        int  not null,

    primary key (institution_id, advisor_id),
    constraint hours_are_an_advisors foreign key (institution_id, advisor_id) references person (institution_id, id)
);
call platform.keep_within_institution('offered_hours');
