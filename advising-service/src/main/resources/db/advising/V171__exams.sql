-- When a student may take an exam, and when it is scheduled.
create table exam_window (
    institution_id uuid not null,
    student_id     uuid not null,
    credential     text not null,
    authorized_on  date not null,
    ends_on        date not null,
    scheduled_on   date,

    constraint an_exam_has_one_window primary key (institution_id, student_id, credential),
    constraint an_exam_window_is_a_persons foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_window_ends_after_it_begins check (ends_on >= authorized_on),
    constraint an_exam_is_in_its_window check (scheduled_on between authorized_on and ends_on)
);
call platform.guard('exam_window');

create table exam_attempt (
    institution_id uuid        not null,
    student_id     uuid        not null,
    credential     text        not null,
    taken_on       date        not null,
    passed         boolean     not null,
    score          int,
    recorded_at    timestamptz not null,

    constraint an_exam_is_taken_once_a_day primary key (institution_id, student_id, credential, taken_on),
    constraint an_exam_is_taken_by_a_person foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_score_has_at_most_four_digits check (score between 0 and 9999)
);
create unique index an_exam_is_passed_once on exam_attempt (institution_id, student_id, credential) where passed;
call platform.guard('exam_attempt');
