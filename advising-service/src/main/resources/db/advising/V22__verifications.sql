-- The registrar's office and faculty are people of their own; an admin no longer stands in for them.
alter table person drop constraint roles_are_known;
alter table person add constraint roles_are_known
    check (roles <@ array['STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN']);

-- Somebody who advises themselves would verify their own evidence.
alter table assignment no force row level security;
alter table assignment disable trigger user;
delete from assignment where student_id = advisor_id;
alter table assignment enable trigger user;
alter table assignment force row level security;
alter table assignment add constraint nobody_is_their_own_advisor check (student_id <> advisor_id);

-- That somebody is asked to verify a piece of evidence, and what they decided. What waits for an advisor or an office names
-- no person, so that it follows the student and the office. A row that was decided stays; to decide anew is another row.
create table verification (
    institution_id   uuid        not null,
    id               uuid        not null,
    evidence_id      uuid        not null,
    student_id       uuid        not null,
    capacity         text        not null,
    person_id        uuid,
    state            text        not null,
    asked_at         timestamptz not null,
    due_on           date,
    decided_at       timestamptz,
    decided_by       uuid,
    level            text,
    comment          text,
    reopened_at      timestamptz,
    reopened_by      uuid,
    reopening_reason text,
    version          int         not null,

    primary key (institution_id, id),
    constraint a_verification_is_of_evidence foreign key (institution_id, evidence_id) references evidence,
    constraint a_verification_is_about_a_student
        foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_verifier_is_in_the_directory
        foreign key (institution_id, person_id) references person (institution_id, id),
    constraint verification_capacity_is_known check (capacity in ('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'PEER',
        'SITE_SUPERVISOR', 'EMPLOYER', 'EVENT_HOST', 'CREDENTIAL_ISSUER', 'SYSTEM')),
    constraint verification_state_is_known
        check (state in ('WAITING', 'VERIFIED', 'RETURNED', 'UNDONE', 'REOPENED', 'CLOSED')),
    constraint nobody_is_asked_about_their_own check (person_id <> student_id),
    constraint nobody_decides_about_their_own check (decided_by <> student_id),
    constraint only_mentors_and_peers_are_asked_by_name check (person_id is null or capacity in ('MENTOR', 'PEER')),
    constraint what_was_decided_says_when
        check ((state in ('VERIFIED', 'RETURNED', 'UNDONE', 'REOPENED')) = (decided_at is not null)),
    constraint a_reopened_verification_says_by_whom_and_why
        check ((state = 'REOPENED') = (reopened_by is not null and reopening_reason is not null))
);

alter table evidence no force row level security;
insert into verification (institution_id, id, evidence_id, student_id, capacity, state, asked_at, due_on, version)
    select institution_id, gen_random_uuid(), id, student_id, capacity, 'WAITING', submitted_at,
           (submitted_at + interval '7 days')::date, 0
    from evidence, unnest(verifiers) as capacity
    where status = 'SUBMITTED' and capacity not in ('STUDENT', 'SYSTEM');
insert into verification (institution_id, id, evidence_id, student_id, capacity, state, asked_at, decided_at, decided_by,
        level, comment, version)
    select institution_id, gen_random_uuid(), id, student_id, decided_as, status, submitted_at, decided_at, decided_by,
           level, comment, 0
    from evidence
    where status in ('VERIFIED', 'RETURNED') and decided_as <> 'STUDENT';
alter table evidence force row level security;

create unique index a_capacity_is_asked_once_at_a_time on verification (institution_id, evidence_id, capacity)
    where state = 'WAITING';
create index verification_by_evidence on verification (institution_id, evidence_id, asked_at);
create index verification_that_waits on verification (institution_id, capacity, asked_at, evidence_id)
    where state = 'WAITING';
create index verification_that_waits_by_student on verification (institution_id, student_id, capacity)
    where state = 'WAITING';
call platform.guard('verification', 'comment', 'reopening_reason');
