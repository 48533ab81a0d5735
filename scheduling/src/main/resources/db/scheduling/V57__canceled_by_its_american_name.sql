-- What does not take place is canceled, in the spelling of everything else. The owner sees the rows only while the tables'
-- policies do not hold for it, and a change of words is no change for the trail.
alter table booking
    drop constraint booking_status_is_known,
    drop constraint a_cancelled_booking_says_by_whom_and_why;
alter table booking no force row level security;
alter table booking disable trigger user;
update booking set status = 'CANCELED' where status = 'CANCELLED';
alter table booking enable trigger user;
alter table booking force row level security;
alter table booking
    add constraint booking_status_is_known check (status in ('CONFIRMED', 'CANCELED', 'ATTENDED', 'NO_SHOW')),
    add constraint a_canceled_booking_says_by_whom_and_why
        check ((status = 'CANCELED') = (cancelled_by is not null and cancellation_reason is not null));

alter table participation drop constraint participation_state_is_known;
alter table participation no force row level security;
alter table participation disable trigger user;
update participation set state = 'CANCELED' where state = 'CANCELLED';
alter table participation enable trigger user;
alter table participation force row level security;
alter table participation add constraint participation_state_is_known
    check (state in ('INVITED', 'REQUESTED', 'WAITING', 'CONFIRMED', 'CANCELED', 'ATTENDED', 'MISSED'));
