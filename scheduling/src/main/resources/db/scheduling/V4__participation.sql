-- Who takes part in a booking, and how they stand. The time it takes out of their day stays in their claim, which blocks in
-- the states that hold time.
create table participation (
    institution_id uuid        not null,
    booking_id     uuid        not null,
    person_id      uuid        not null,
    role           text        not null,
    state          text        not null,
    report         text        not null,
    since          timestamptz not null,
    answer_by      timestamptz,

    constraint a_person_joins_a_booking_once_only primary key (institution_id, booking_id, person_id),
    constraint participation_is_in_a_booking
        foreign key (institution_id, booking_id) references booking (institution_id, id),
    constraint participation_role_is_known check (role in ('HOST', 'GUEST')),
    constraint participation_state_is_known
        check (state in ('INVITED', 'REQUESTED', 'WAITING', 'CONFIRMED', 'CANCELLED', 'ATTENDED', 'MISSED')),
    constraint a_request_is_answered_by_a_time check ((state = 'REQUESTED') = (answer_by is not null)),
    constraint attendance_report_is_known check (report in ('NONE', 'MET', 'OTHER_ABSENT'))
);

-- What is known so far. The owner sees the rows only while the tables' policies do not hold for it.
alter table booking no force row level security;
alter table claim no force row level security;
insert into participation (institution_id, booking_id, person_id, role, state, report, since)
select c.institution_id, c.booking_id, c.person_id, c.role,
       case when b.status = 'CANCELLED' then 'CANCELLED'
            when c.no_show then 'MISSED'
            when b.status = 'ATTENDED' then 'ATTENDED'
            else 'CONFIRMED' end,
       c.word, b.booked_at
from claim c
join booking b on b.institution_id = c.institution_id and b.id = c.booking_id;

-- A booking has seats for its guests, and may be one of several that repeat each other.
alter table booking
    add column capacity integer not null default 1,
    add column answer_within_minutes integer,
    add column series_id uuid,
    add column seats_taken integer not null default 0;
alter table booking disable trigger user;
update booking b set capacity = greatest(guests.seats, 1), seats_taken = guests.taken
from (
    select institution_id, booking_id, count(*) as seats, count(*) filter (where state <> 'CANCELLED') as taken
    from participation where role = 'GUEST' group by institution_id, booking_id) guests
where b.institution_id = guests.institution_id and b.id = guests.booking_id;
alter table booking enable trigger user;
alter table booking
    alter column capacity drop default,
    alter column seats_taken drop default,
    add constraint a_booking_has_up_to_five_hundred_seats check (capacity between 1 and 500),
    add constraint a_seat_is_taken_once check (seats_taken between 0 and capacity),
    add constraint a_request_waits_up_to_thirty_days check (answer_within_minutes between 1 and 43200);
create index booking_by_series on booking (institution_id, series_id, starts_at) where series_id is not null;
alter table booking force row level security;

-- A claim is a participant's time and nothing else. The next migration takes its triggers away; until then they tell nothing.
drop trigger leaves_a_trail on claim;
drop trigger leaves_a_trail_when_deleted on claim;
create trigger leaves_a_trail
    after update on claim for each row when (old.booking_id <> new.booking_id) execute function record_change();
create trigger leaves_a_trail_when_deleted
    after delete on claim for each row execute function record_change();
drop index a_booking_has_one_host;
alter table claim
    drop constraint claim_belongs_to_a_booking,
    drop column role,
    drop column word,
    drop column no_show;
alter table claim rename constraint a_person_joins_a_booking_once to a_participant_claims_time_once;
alter table participation rename constraint a_person_joins_a_booking_once_only to a_person_joins_a_booking_once;
alter table claim add constraint claim_is_a_participants
    foreign key (institution_id, booking_id, person_id) references participation (institution_id, booking_id, person_id);
alter table claim force row level security;
create unique index a_booking_has_one_host on participation (institution_id, booking_id) where role = 'HOST';

call platform.keep_within_institution('participation');

-- Who is booked with whom the booking's trail tells; news is how they stand, and what they report, when it changes.
call platform.leave_a_trail('participation', telling => '{state,report}', events => '{update,delete}');
