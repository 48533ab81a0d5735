-- A student's time at a site. Who asks has a wish; who accepts settles the days, on each of which a place is held. That no more
-- are held than a site takes is guarded by its row: whoever accepts holds it. Whether a placement is active or over is told by its days.
create table placement (
    institution_id    uuid        not null,
    id                uuid        not null,
    student_id        uuid        not null,
    site_id           uuid        not null,
    requirement       text        not null,
    wished_first_day  date        not null,
    wished_last_day   date        not null,
    hours             int         not null,
    message           text,
    standing          text        not null,
    first_day         date,
    last_day          date,
    supervisor_name   text,
    supervisor_email  text,
    signed_by         text,
    signed_on         date,
    requested_at      timestamptz not null,
    version           int         not null,

    primary key (institution_id, id),
    constraint a_placement_is_a_students foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_placement_is_at_a_site foreign key (institution_id, site_id) references site (institution_id, id),
    constraint a_placement_stands_in_a_known_way
        check (standing in ('REQUESTED', 'ACCEPTED', 'AGREED', 'DECLINED', 'CANCELED')),
    constraint a_wish_has_its_days_in_order check (wished_first_day <= wished_last_day),
    constraint a_placement_has_its_days_in_order check (first_day <= last_day),
    constraint a_placement_has_both_days_or_none check ((first_day is null) = (last_day is null)),
    constraint what_was_accepted_has_days check (standing not in ('ACCEPTED', 'AGREED') or first_day is not null),
    constraint what_was_agreed_is_signed check (standing <> 'AGREED' or signed_by is not null and signed_on is not null),
    constraint a_supervisor_has_an_address check ((supervisor_name is null) = (supervisor_email is null)),
    constraint somebody_wishes_for_an_hour check (hours > 0)
);
create unique index a_student_asks_once_for_a_site on placement (institution_id, student_id, site_id, requirement)
    where standing = 'REQUESTED';
create index placement_by_student on placement (institution_id, student_id, requested_at desc);
create index placement_by_request on placement (institution_id, requested_at, id);
create index placement_held_at_site on placement (institution_id, site_id, first_day, last_day)
    where standing in ('ACCEPTED', 'AGREED');
call platform.guard('placement');

-- What happened to it, in order; nothing of it is ever changed.
create table placement_event (
    institution_id uuid        not null,
    placement_id   uuid        not null,
    number         int         not null,
    change         text        not null,
    at             timestamptz not null,
    by_id          uuid        not null,
    first_day      date,
    last_day       date,
    said           text,

    primary key (institution_id, placement_id, number),
    constraint a_change_is_of_a_placement
        foreign key (institution_id, placement_id) references placement (institution_id, id),
    constraint a_change_is_somebodys foreign key (institution_id, by_id) references person (institution_id, id),
    constraint a_change_is_of_a_known_kind
        check (change in ('REQUESTED', 'ACCEPTED', 'DECLINED', 'AGREED', 'ENDED', 'CANCELED'))
);
call platform.guard('placement_event');
