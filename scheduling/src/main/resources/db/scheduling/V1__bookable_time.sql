-- When and how a person can be met. Hours are always read and replaced as a whole and never searched by what is in
-- them, so the week and its overrides are documents: one row to read when somebody books.
create table availability (
    institution_id        uuid    not null,
    person_id             uuid    not null,
    zone                  text    not null,
    weekly_windows        jsonb   not null, -- {"MONDAY": ["09:00-12:00", "13:00-24:00"]}
    first_day             date,
    last_day              date,
    overrides             jsonb   not null, -- {"2026-03-02": [], "2026-03-09": ["15:00-16:00"]}
    length_minutes        integer not null,
    step_minutes          integer not null,
    buffer_before_minutes integer not null,
    buffer_after_minutes  integer not null,
    notice_minutes        integer not null,
    horizon_days          integer not null,
    version               integer not null,

    constraint a_person_has_one_availability primary key (institution_id, person_id),
    constraint hours_end_after_they_begin check (first_day <= last_day),
    constraint windows_are_listed_by_weekday check (jsonb_typeof(weekly_windows) = 'object'),
    constraint overrides_are_listed_by_date check (jsonb_typeof(overrides) = 'object'),
    constraint a_meeting_lasts_up_to_twelve_hours check (length_minutes between 1 and 720),
    constraint slots_begin_minutes_apart check (step_minutes >= 1),
    constraint room_around_a_meeting_is_up_to_four_hours
        check (buffer_before_minutes between 0 and 240 and buffer_after_minutes between 0 and 240),
    constraint notice_and_horizon_look_ahead check (notice_minutes >= 0 and horizon_days >= 0)
);
call platform.guard('availability');

-- A meeting two or more people agreed on, or asked for. What it means is known to the service that booked it.
-- The zone and the local start are what was agreed; should a law move the clocks, starts_at is set anew from them.
create table booking (
    institution_id      uuid        not null,
    id                  uuid        not null,
    kind                text        not null,
    topic               text        not null,
    starts_at           timestamptz not null,
    ends_at             timestamptz not null,
    zone                text        not null,
    local_start         timestamp   not null,
    status              text        not null,
    sequence            integer     not null,
    booked_by           uuid        not null,
    booked_at           timestamptz not null,
    cancelled_by        uuid,
    cancellation_reason text,
    version             integer     not null,

    primary key (institution_id, id),
    constraint booking_ends_after_it_starts check (starts_at < ends_at),
    constraint booking_lasts_up_to_twelve_hours check (ends_at <= starts_at + interval '12 hours'),
    constraint booking_status_is_known
        check (status in ('REQUESTED', 'CONFIRMED', 'CANCELLED', 'ATTENDED', 'NO_SHOW')),
    constraint a_cancelled_booking_says_by_whom_and_why
        check ((status = 'CANCELLED') = (cancelled_by is not null and cancellation_reason is not null)),
    constraint kind_is_a_word check (kind ~ '^[a-z][a-z-]{0,39}$'),
    constraint topic_is_short check (length(topic) <= 500),
    constraint sequence_rises_from_zero check (sequence >= 0)
);
call platform.guard('booking', 'topic', 'cancellation_reason');

-- The time a booking takes out of each participant's day: the host's with the room wanted around a meeting, a guest's
-- without. A claim lasts less than a day, so those that reach into a range begin at most a day before it.
create table claim (
    institution_id uuid        not null,
    booking_id     uuid        not null,
    person_id      uuid        not null,
    role           text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    during         tstzrange   not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
    blocking       boolean     not null,
    word           text        not null default 'NONE',
    no_show        boolean     not null default false,

    constraint a_person_joins_a_booking_once primary key (institution_id, booking_id, person_id),
    constraint claim_belongs_to_a_booking
        foreign key (institution_id, booking_id) references booking (institution_id, id),
    constraint claim_ends_after_it_starts check (starts_at < ends_at),
    constraint claim_lasts_less_than_a_day check (ends_at < starts_at + interval '24 hours'),
    constraint role_is_known check (role in ('HOST', 'GUEST')),
    constraint word_is_known check (word in ('NONE', 'MET', 'OTHER_ABSENT')),
    constraint person_is_in_one_place_at_a_time
        exclude using gist (institution_id with =, person_id with =, during with &&) where (blocking)
);
create unique index a_booking_has_one_host on claim (institution_id, booking_id) where role = 'HOST';
create index claim_by_person on claim (institution_id, person_id, starts_at) include (ends_at, blocking);

call platform.keep_within_institution('claim');

-- A claim is made with its booking and moves with it, which the booking's trail tells; only what people say about who
-- came is news.
create trigger leaves_a_trail
    after update on claim
    for each row
    when (old.word is distinct from new.word or old.no_show is distinct from new.no_show)
    execute function record_change();
create trigger leaves_a_trail_when_deleted
    after delete on claim
    for each row
    execute function record_change();
