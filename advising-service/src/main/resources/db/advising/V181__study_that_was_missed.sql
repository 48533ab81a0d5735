-- What was missed of a plan before it was worked out anew, because the exam or a day off moved. The plan as it is now knows nothing
-- of it any more.
create table study_missed (
    institution_id uuid not null,
    student_id     uuid not null,
    credential     text not null,
    day            date not null,
    domain         int  not null,
    minutes        int  not null,

    constraint a_domain_is_missed_once_a_day primary key (institution_id, student_id, credential, day, domain),
    constraint missed_study_is_of_a_plan foreign key (institution_id, student_id, credential)
        references study_plan (institution_id, student_id, credential),
    constraint missed_study_has_minutes check (domain >= 0 and minutes between 1 and 1440)
);
call platform.guard('study_missed');
