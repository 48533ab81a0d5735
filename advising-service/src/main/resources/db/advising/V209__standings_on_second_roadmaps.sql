-- What lists show of a second journey, and by how much its estimate moved; kept like that of the first.
create table second_standing (
    institution_id   uuid not null,
    student_id       uuid not null,
    percent          int  not null,
    stage_number     int,
    stage_key        text,
    stage_title      text,
    job_ready_likely date,
    promised         date,

    primary key (institution_id, student_id),
    constraint a_second_standing_is_a_second_journeys foreign key (institution_id, student_id) references second_journey
);
call platform.keep_within_institution('second_standing');
