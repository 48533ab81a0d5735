-- Whoever may verify as registrar or as faculty is told what waits: few of many people.
create index registrar_by_id on person (institution_id, id) where 'REGISTRAR' = any (roles);
create index faculty_by_id on person (institution_id, id) where 'FACULTY' = any (roles);

-- How many students got an advisor at one moment.
create index assignment_by_start on assignment (institution_id, starts_at, advisor_id);
