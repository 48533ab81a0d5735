-- Questions for practice tests. What is shipped is kept in each college as its own are, so that both are asked, counted and
-- referred to in one way.
create table question (
    institution_id uuid not null,
    id             uuid not null,
    credential     text not null,
    identifier     text not null,
    shipped        boolean not null,
    state          text not null,
    latest         int  not null,
    published      int,
    version        int  not null default 0,

    primary key (institution_id, id),
    constraint an_identifier_names_one_question unique (institution_id, credential, identifier),
    constraint question_state_is_known check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
    constraint what_is_published_has_a_wording check (state <> 'PUBLISHED' or published = latest)
);
create index question_by_credential on question (institution_id, credential, published);
call platform.guard('question');

-- A wording never changes: an attempt keeps the one it asked with, and an edit makes another.
create table question_wording (
    institution_id    uuid not null,
    question_id       uuid not null,
    number            int  not null,
    domain            int  not null,
    difficulty        text not null,
    stem              text not null,
    choices           text[] not null,
    correct           text not null,
    explanation       text not null,
    source_title      text not null,
    source_section    text,
    source_url        text,
    source_checked_on date,
    written_by        uuid,
    reviewed_by       uuid,

    primary key (institution_id, question_id, number),
    constraint a_wording_is_a_questions foreign key (institution_id, question_id) references question (institution_id, id),
    constraint a_second_person_reviews check (reviewed_by is null or reviewed_by is distinct from written_by),
    constraint difficulty_is_known check (difficulty in ('EASY', 'MEDIUM', 'HARD')),
    constraint one_of_four_is_right check (cardinality(choices) = 4 and correct in ('A', 'B', 'C', 'D'))
);
-- A shipped question has two hundred siblings; the trail says that one came, not what it says.
call platform.guard('question_wording', 'stem', 'choices', 'explanation');

-- Which of the shipped questions a college has.
create table question_release (
    institution_id uuid not null,
    credential     text not null,
    digest         text not null,

    primary key (institution_id, credential)
);
call platform.guard('question_release');

create table practice_attempt (
    institution_id uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    credential     text        not null,
    mode           text        not null,
    domain         int,
    seed           bigint      not null,
    questions      int         not null,
    started_at     timestamptz not null,
    deadline       timestamptz,
    open           boolean     not null default true,

    primary key (institution_id, id),
    constraint an_attempt_is_a_persons foreign key (institution_id, student_id) references person (institution_id, id),
    constraint attempt_mode_is_known check (mode in ('PRACTICE', 'EXAM')),
    constraint practice_has_a_domain_and_an_exam_a_deadline
        check ((mode = 'PRACTICE') = (domain is not null) and (mode = 'EXAM') = (deadline is not null))
);
create index attempt_by_student on practice_attempt (institution_id, student_id, credential, started_at);
create unique index one_exam_at_a_time on practice_attempt (institution_id, student_id, credential)
    where open and mode = 'EXAM';
call platform.guard('practice_attempt');

-- One row a question asked. No trail: an exam has 150, each changed by its student alone until the attempt is scored.
create table asked_question (
    institution_id uuid    not null,
    attempt_id     uuid    not null,
    position       int     not null,
    question_id    uuid    not null,
    wording        int     not null,
    domain         int     not null,
    fresh          boolean not null,
    choice         text,
    flagged        boolean not null default false,

    primary key (institution_id, attempt_id, position),
    constraint a_question_is_asked_once_in_an_attempt unique (institution_id, attempt_id, question_id),
    constraint what_is_asked_belongs_to_an_attempt
        foreign key (institution_id, attempt_id) references practice_attempt (institution_id, id),
    constraint a_question_keeps_the_wording_it_was_asked_with
        foreign key (institution_id, question_id, wording) references question_wording (institution_id, question_id, number),
    constraint an_answer_is_a_letter check (choice in ('A', 'B', 'C', 'D'))
);
create index asked_by_question on asked_question (institution_id, question_id);
call platform.keep_within_institution('asked_question');

-- The score of an attempt: there is one.
create table practice_result (
    institution_id uuid        not null,
    attempt_id     uuid        not null,
    submitted_at   timestamptz not null,
    ended_by       text        not null,
    right_answers  int         not null,
    questions      int         not null,

    constraint an_attempt_is_scored_once primary key (institution_id, attempt_id),
    constraint a_result_is_an_attempts
        foreign key (institution_id, attempt_id) references practice_attempt (institution_id, id),
    constraint no_more_is_right_than_was_asked check (right_answers between 0 and questions),
    constraint an_attempt_ends_by_its_student_or_the_clock check (ended_by in ('STUDENT', 'TIME'))
);
call platform.guard('practice_result');

-- A timed exam counts as evidence, once for each requirement.
alter table evidence add column attempt_id uuid;
create unique index an_exam_counts_once on evidence (institution_id, student_id, requirement, attempt_id)
    where attempt_id is not null;
