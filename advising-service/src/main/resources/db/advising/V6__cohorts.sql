create table cohort (
    institution_id uuid not null,
    id             uuid not null,
    name           text not null,
    version        int  not null,

    primary key (institution_id, id),
    constraint a_cohort_has_a_name_of_its_own unique (institution_id, name)
);
call platform.guard('cohort');

create table cohort_member (
    institution_id uuid        not null,
    cohort_id      uuid        not null,
    student_id     uuid        not null,
    since          timestamptz not null,

    constraint a_student_joins_a_cohort_once primary key (institution_id, cohort_id, student_id),
    constraint a_member_is_in_a_cohort foreign key (institution_id, cohort_id) references cohort,
    constraint a_member_is_a_person foreign key (institution_id, student_id) references person (institution_id, id)
);
create index cohort_member_by_student on cohort_member (institution_id, student_id);
call platform.guard('cohort_member');
