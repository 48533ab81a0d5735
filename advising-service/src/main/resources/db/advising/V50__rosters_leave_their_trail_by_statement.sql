-- Counts move all the time; only what people do is news.
drop trigger leaves_a_trail on roster;
drop trigger leaves_a_trail_when_it_changes_state on roster;
call platform.leave_a_trail('roster', telling => '{state}');

-- Few are anything but students. Arrays are no help to an index under row-level security, a condition of its own is.
create index advisor_by_id on person (institution_id, id) where 'ADVISOR' = any (roles);
create index mentor_by_id on person (institution_id, id) where 'MENTOR' = any (roles);
create index admin_by_id on person (institution_id, id) where 'ADMIN' = any (roles);
