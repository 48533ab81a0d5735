-- How many students an advisor may have. Whoever assigns locks this row first, so that two cannot pass the limit together.
create table caseload (
    institution_id uuid not null,
    advisor_id     uuid not null,
    student_limit  int  not null,
    version        int  not null,

    primary key (institution_id, advisor_id),
    constraint a_caseload_is_a_persons foreign key (institution_id, advisor_id) references person (institution_id, id),
    constraint a_caseload_limit_is_sane check (student_limit between 0 and 5000)
);
call platform.guard('caseload');

-- Who advises a student, from one day to another.
create table assignment (
    institution_id uuid not null,
    id             uuid not null,
    student_id     uuid not null,
    advisor_id     uuid not null,
    from_day       date not null,
    until_day      date,

    primary key (institution_id, id),
    constraint an_assignment_is_a_students
        foreign key (institution_id, student_id) references person (institution_id, id),
    constraint an_assignment_is_an_advisors
        foreign key (institution_id, advisor_id) references person (institution_id, id),
    constraint an_assignment_lasts_a_day check (until_day > from_day),
    constraint a_student_has_one_advisor_at_a_time exclude using gist (
        institution_id with =, student_id with =, daterange(from_day, until_day, '[)') with &&)
);
create unique index a_student_has_one_current_advisor on assignment (institution_id, student_id)
    where until_day is null;
create index assignment_by_advisor on assignment (institution_id, advisor_id) where until_day is null;
call platform.guard('assignment');
