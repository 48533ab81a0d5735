-- Until when the meetings of a kind have been looked through for reminders. It moves every minute and tells nobody's
-- business, so it leaves no trail.
create table reminder_mark (
    institution_id uuid        not null,
    kind           text        not null,
    told_until     timestamptz not null,

    constraint meetings_of_a_kind_have_one_mark primary key (institution_id, kind)
);
call platform.keep_within_institution('reminder_mark');

-- What starts soon, a minute at a time.
create index booking_by_start on booking (institution_id, kind, starts_at) where status = 'CONFIRMED';
