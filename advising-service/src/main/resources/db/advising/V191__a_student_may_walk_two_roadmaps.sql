-- The roadmap that a student walks beside their own. What is on file counts in both by the keys of steps; waivers too.
create table second_journey (
    institution_id  uuid not null,
    student_id      uuid not null,
    roadmap_key     text not null,
    roadmap_version int  not null,
    started_on      date not null,

    constraint a_student_walks_two_roadmaps_at_most primary key (institution_id, student_id),
    constraint a_second_journey_goes_beside_a_first
        foreign key (institution_id, student_id) references journey,
    constraint a_second_journey_follows_a_published_roadmap
        foreign key (institution_id, roadmap_key, roadmap_version) references published_roadmap
);
call platform.guard('second_journey');
