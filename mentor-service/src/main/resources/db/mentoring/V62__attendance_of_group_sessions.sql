-- Who attended a group session by its mentor's record. It may be corrected until it is told, which a night does later.
create table group_attendance (
    institution_id uuid        not null,
    session_id     uuid        not null,
    student_id     uuid        not null,
    attended       boolean     not null,
    recorded_at    timestamptz not null,
    told_at        timestamptz,

    constraint attendance_is_recorded_once_for_a_student primary key (institution_id, session_id, student_id),
    constraint attendance_is_of_a_group_session
        foreign key (institution_id, session_id) references group_session (institution_id, id),
    constraint only_who_attended_is_told_of check (told_at is null or attended)
);
create index group_attendance_to_tell on group_attendance (institution_id, recorded_at)
    where attended and told_at is null;
call platform.guard('group_attendance');
