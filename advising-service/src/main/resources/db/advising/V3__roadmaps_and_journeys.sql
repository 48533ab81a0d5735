-- The versions of roadmaps a college has published. They never change, so that what a student was promised stays.
create table published_roadmap (
    institution_id uuid        not null,
    key            text        not null,
    version        int         not null,
    title          text        not null,
    content        text        not null,
    published_at   timestamptz not null,

    primary key (institution_id, key, version)
);
call platform.guard('published_roadmap', 'content');

-- Which version of which roadmap a student walks. Whoever changes what the student has on file locks this row first.
create table journey (
    institution_id  uuid not null,
    student_id      uuid not null,
    roadmap_key     text not null,
    roadmap_version int  not null,
    started_on      date not null,
    version         int  not null,

    constraint a_student_walks_one_roadmap primary key (institution_id, student_id),
    constraint a_journey_is_a_students foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_journey_follows_a_published_roadmap
        foreign key (institution_id, roadmap_key, roadmap_version) references published_roadmap
);
call platform.guard('journey');

create table waiver (
    institution_id uuid        not null,
    student_id     uuid        not null,
    step           text        not null,
    reason         text        not null,
    by_id          uuid        not null,
    at             timestamptz not null,

    constraint a_step_is_waived_once primary key (institution_id, student_id, step),
    constraint a_waiver_belongs_to_a_journey foreign key (institution_id, student_id) references journey
);
call platform.guard('waiver', 'reason');

-- What lists show of a journey, worked out anew in every transaction that changes what it is worked out from. No trail:
-- it says nothing that the evidence's own trail does not.
create table journey_standing (
    institution_id     uuid   not null,
    student_id         uuid   not null,
    percent            int    not null,
    done               int    not null,
    total              int    not null,
    stage_number       int,
    stage_key          text,
    stage_title        text,
    trail              text[] not null,
    next_step          text,
    waiting_since      timestamptz,
    waiting_for        text,
    returned_since     timestamptz,
    returned_what      text,
    job_ready_earliest date,
    job_ready_likely   date,
    job_ready_latest   date,
    promised           date,
    evaluated_on       date   not null,

    primary key (institution_id, student_id),
    constraint a_standing_is_a_journeys foreign key (institution_id, student_id) references journey
);
call platform.keep_within_institution('journey_standing');
