-- The directory's copy: who may be named, met and searched for. Kept right by person.changed alone.
create table directory_person (
    institution_id uuid    not null,
    id             uuid    not null,
    given_name     text    not null,
    family_name    text    not null,
    email          text    not null,
    roles          text[]  not null,
    zone           text    not null,
    active         boolean not null,
    revision       bigint  not null,

    constraint a_person_is_listed_once primary key (institution_id, id)
);
create index directory_person_by_name on directory_person (institution_id, family_name, given_name, id) where active;
call platform.guard('directory_person');

create table directory_institution (
    institution_id uuid not null,
    slug           text not null,
    name           text not null,
    zone           text not null,

    constraint an_institution_is_listed_once primary key (institution_id)
);
call platform.guard('directory_institution');

-- What a mentor says about themselves; its id is the person's.
create table profile (
    institution_id uuid    not null,
    id             uuid    not null,
    headline       text    not null,
    employer       text    not null,
    about          text    not null,
    steps          text[]  not null,
    roadmaps       text[]  not null,
    topics         text[]  not null,
    credentials    text[]  not null,
    languages      text[]  not null,
    meeting_kind   text    not null,
    meeting_place  text    not null,
    capacity       integer not null,
    published      boolean not null,
    version        integer not null,

    constraint a_mentor_has_one_profile primary key (institution_id, id),
    constraint meeting_kind_is_known check (meeting_kind in ('VIDEO', 'PHONE', 'ON_CAMPUS')),
    constraint a_mentor_takes_up_to_fifty_students check (capacity between 0 and 50),
    constraint a_published_profile_says_something check (not published or headline <> '')
);
call platform.guard('profile', 'about', 'meeting_place');

-- A session's id is its booking's: time, topic and who said what are kept there. The times are copied for lists and for
-- counting a mentor's students.
create table session (
    institution_id uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    mentor_id      uuid        not null,
    step           text,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    state          text        not null,
    version        integer     not null,

    primary key (institution_id, id),
    constraint a_session_is_booked foreign key (institution_id, id) references scheduling.booking (institution_id, id),
    constraint a_session_has_two_sides check (student_id <> mentor_id),
    constraint session_ends_after_it_starts check (starts_at < ends_at),
    constraint session_state_is_known check (state in ('BOOKED', 'COMPLETED', 'MISSED', 'CANCELLED'))
);
create index session_by_student on session (institution_id, student_id, starts_at, id);
create index session_by_mentor on session (institution_id, mentor_id, starts_at, id);
call platform.guard('session');
