-- What does not take place is canceled, in the spelling of everything else. The owner sees the rows only while the table's
-- policy does not hold for it, and a change of words is no change for the trail.
alter table session drop constraint session_state_is_known;
alter table session no force row level security;
alter table session disable trigger user;
update session set state = 'CANCELED' where state = 'CANCELLED';
alter table session enable trigger user;
alter table session force row level security;
alter table session add constraint session_state_is_known
    check (state in ('BOOKED', 'COMPLETED', 'MISSED', 'CANCELED', 'DECLINED', 'EXPIRED'));
