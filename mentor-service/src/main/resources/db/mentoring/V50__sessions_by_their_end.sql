-- Which sessions are over, and how many students a mentor has since when.
create index session_by_end on session (institution_id, ends_at) where state = 'BOOKED';
create index session_by_mentor_and_end on session (institution_id, mentor_id, ends_at)
    where state in ('BOOKED', 'COMPLETED');
create index mentor_by_id on directory_person (institution_id, id) where 'MENTOR' = any (roles);
