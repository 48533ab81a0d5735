-- The programs that a student may choose from.
create table program_shortlist (
    institution_id uuid        not null,
    student_id     uuid        not null,
    program_id     uuid        not null,
    added_at       timestamptz not null,

    constraint a_program_is_on_a_shortlist_once primary key (institution_id, student_id, program_id),
    constraint a_shortlist_is_a_persons foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_shortlisted_program_is_known
        foreign key (institution_id, program_id) references program (institution_id, id)
);
create index program_shortlist_by_program on program_shortlist (institution_id, program_id);
call platform.guard('program_shortlist');
