-- What a student and their advisor were told last of the accreditation of the student's program, so that they are told a change once.
create table accreditation_told (
    institution_id uuid not null,
    student_id     uuid not null,
    program_id     uuid not null,
    accreditation  text not null,
    through        date not null,

    constraint a_student_is_told_of_one_accreditation primary key (institution_id, student_id),
    constraint an_accreditation_is_told_to_a_person
        foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_told_program_is_known foreign key (institution_id, program_id) references program (institution_id, id)
);
call platform.guard('accreditation_told');
