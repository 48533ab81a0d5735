-- A student's timeline says when an appointment was canceled, when a waiver was removed, and what was decided before it was
-- reopened. None of it was kept: what was canceled before this counts at the time it was for, and the rest is in the trail.
alter table appointment
    add cancelled_at timestamptz,
    add constraint only_a_cancelled_appointment_says_when check (cancelled_at is null or state = 'CANCELLED');

alter table verification
    add reopened_from text,
    add constraint only_a_decision_is_reopened
        check (reopened_from is null or state = 'REOPENED' and reopened_from in ('VERIFIED', 'RETURNED'));

create table removed_waiver (
    institution_id uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    step           text        not null,
    reason         text        not null,
    waived_by      uuid        not null,
    waived_at      timestamptz not null,
    removed_by     uuid        not null,
    removed_at     timestamptz not null,

    primary key (institution_id, id),
    constraint a_removed_waiver_belongs_to_a_journey foreign key (institution_id, student_id) references journey,
    constraint a_waiver_is_removed_by_a_person
        foreign key (institution_id, removed_by) references person (institution_id, id)
);
create index removed_waiver_by_student on removed_waiver (institution_id, student_id, removed_at);
call platform.guard('removed_waiver', 'reason');

-- Reasons that ended are looked up by student, too.
create index signal_by_student on signal (institution_id, student_id, opened_at);
