-- That an advisor tried to reach a student, and what came of it.
create table contact_attempt (
    institution_id uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    by_id          uuid        not null,
    channel        text        not null,
    outcome        text        not null,
    at             timestamptz not null,
    version        int         not null,

    primary key (institution_id, id),
    constraint a_contact_attempt_is_with_a_student
        foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_contact_attempt_is_by_a_person foreign key (institution_id, by_id) references person (institution_id, id),
    constraint contact_channel_is_known check (channel in ('PHONE', 'EMAIL', 'IN_PERSON')),
    constraint contact_outcome_is_known check (outcome in ('REACHED', 'NO_ANSWER', 'LEFT_MESSAGE'))
);
create index contact_attempt_by_student on contact_attempt (institution_id, student_id, at desc, id desc);
call platform.guard('contact_attempt');
