-- What students say of how well they do each thing that a career asks for, once a day at most.
create table skill_rating (
    institution_id uuid        not null,
    student_id     uuid        not null,
    roadmap        text        not null,
    skill          text        not null,
    rated_on       date        not null,
    level          int         not null,
    rated_at       timestamptz not null,

    constraint a_skill_is_rated_once_a_day primary key (institution_id, student_id, roadmap, skill, rated_on),
    constraint a_rating_is_a_persons foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_rating_is_from_0_to_4 check (level between 0 and 4)
);
call platform.guard('skill_rating');

-- What a student and their advisor agreed to do about a gap.
create table skill_gap_agreement (
    institution_id uuid        not null,
    student_id     uuid        not null,
    roadmap        text        not null,
    skill          text        not null,
    note           text        not null,
    level          int         not null,
    agreed_by      uuid        not null,
    agreed_at      timestamptz not null,

    constraint a_gap_is_agreed_on_once primary key (institution_id, student_id, roadmap, skill),
    constraint an_agreement_is_with_a_person
        foreign key (institution_id, student_id) references person (institution_id, id),
    constraint an_agreement_is_by_a_person foreign key (institution_id, agreed_by) references person (institution_id, id),
    constraint an_agreement_says_something check (note <> ''),
    constraint an_agreement_is_about_a_level_from_0_to_4 check (level between 0 and 4)
);
create index skill_gap_agreement_by_advisor on skill_gap_agreement (institution_id, agreed_by);
call platform.guard('skill_gap_agreement', 'note');
