-- A student's plan for an exam. What to study when is worked out from it each time; kept is only what the student said and did.
create table study_plan (
    institution_id uuid   not null,
    student_id     uuid   not null,
    credential     text   not null,
    exam_on        date   not null,
    weekly_minutes int    not null,
    days           text[] not null,
    total_minutes  int    not null,
    planned_from   date   not null,

    constraint a_student_has_one_plan_for_an_exam primary key (institution_id, student_id, credential),
    constraint a_study_plan_is_a_persons foreign key (institution_id, student_id) references person (institution_id, id),
    constraint study_takes_time check (weekly_minutes between 30 and 2400 and total_minutes between 60 and 30000),
    constraint study_has_days check (cardinality(days) between 1 and 7 and days <@ array
        ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
    constraint a_plan_ends_with_its_exam check (exam_on > planned_from)
);
call platform.guard('study_plan');

create table study_day_off (
    institution_id uuid not null,
    student_id     uuid not null,
    credential     text not null,
    day            date not null,

    constraint a_day_is_off_once primary key (institution_id, student_id, credential, day),
    constraint a_day_off_is_of_a_plan foreign key (institution_id, student_id, credential)
        references study_plan (institution_id, student_id, credential)
);
call platform.guard('study_day_off');

-- Domain 0 is the review of all of them.
create table study_done (
    institution_id uuid        not null,
    student_id     uuid        not null,
    credential     text        not null,
    day            date        not null,
    domain         int         not null,
    minutes        int         not null,
    done_at        timestamptz not null,

    constraint a_domain_is_studied_once_a_day primary key (institution_id, student_id, credential, day, domain),
    constraint study_is_of_a_plan foreign key (institution_id, student_id, credential)
        references study_plan (institution_id, student_id, credential),
    constraint a_day_has_so_many_minutes check (domain >= 0 and minutes between 5 and 1440)
);
call platform.guard('study_done');
