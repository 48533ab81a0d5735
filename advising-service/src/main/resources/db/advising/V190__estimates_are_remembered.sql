-- What a student's estimate was when it was last worth telling, with the facts it was worked out from. The newest of a student
-- is what the next one is compared with; those with a cause are told. Never changed: no trail.
create table remembered_estimate (
    institution_id  uuid not null,
    id              uuid not null,
    student_id      uuid not null,
    roadmap_key     text not null,
    roadmap_version int  not null,
    estimated_on    date not null,
    goal            text not null,
    likely          date not null,
    facts           jsonb not null,
    moved_by        int,
    cause           text,
    step            text,

    primary key (institution_id, id),
    constraint an_estimate_is_of_a_journey foreign key (institution_id, student_id) references journey,
    constraint an_estimate_has_a_known_goal check (goal in ('JOB_READY', 'FINISHED')),
    constraint a_moved_estimate_has_a_cause check ((moved_by is null) = (cause is null))
);
create index remembered_estimate_by_student on remembered_estimate (institution_id, student_id, id desc);
call platform.keep_within_institution('remembered_estimate');
