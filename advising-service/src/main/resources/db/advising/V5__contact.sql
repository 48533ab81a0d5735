-- When somebody at the college last met or answered a student. No trail: meetings, notes and evidence have their own.
create table contact (
    institution_id uuid        not null,
    student_id     uuid        not null,
    last_at        timestamptz not null,

    primary key (institution_id, student_id),
    constraint contact_is_with_a_person foreign key (institution_id, student_id) references person (institution_id, id)
);
call platform.keep_within_institution('contact');
