-- Days on which a college is closed, or the same hours of each of them; local to the zone the college had when it was
-- written. No hours means all day, and 00:00 as the end of the hours is midnight.
create table closure (
    institution_id uuid    not null,
    id             uuid    not null,
    name           text    not null,
    zone           text    not null,
    first_day      date    not null,
    last_day       date    not null,
    closes_at      time,
    opens_at       time,
    version        integer not null,

    primary key (institution_id, id),
    constraint closure_has_a_short_name check (length(name) between 1 and 100),
    constraint closure_ends_after_it_begins check (first_day <= last_day and last_day < first_day + 366),
    constraint closure_has_both_hours_or_none check ((closes_at is null) = (opens_at is null)),
    constraint closure_hours_are_in_order check (closes_at < opens_at or opens_at = '00:00')
);
create index closure_by_last_day on closure (institution_id, last_day);
call platform.guard('closure');
