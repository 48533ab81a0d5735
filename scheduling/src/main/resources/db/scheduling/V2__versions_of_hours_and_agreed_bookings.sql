-- A version counts how often hours were written; 0 is for hours that nobody has written yet. The owner sees the rows only
-- while the table's policy does not hold for it.
alter table availability no force row level security;
update availability set version = version + 1;
alter table availability force row level security;

-- A booking is agreed on when it is made; nothing waits for a yes.
alter table booking drop constraint booking_status_is_known;
alter table booking add constraint booking_status_is_known
    check (status in ('CONFIRMED', 'CANCELLED', 'ATTENDED', 'NO_SHOW'));
