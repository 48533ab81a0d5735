-- What was checked before V18 does not say who is staff and who a student, and would be applied as nothing, in silence. Such
-- an import is closed and uploaded again. The owner sees the rows only while the table's policy does not hold for it.
alter table roster no force row level security;
alter table roster_row no force row level security;
alter table roster disable trigger user;
with closed as (
    update roster set state = 'FAILED', failure = 'Waymark was updated while this was open. Upload the file again.'
    where state in ('CHECKING', 'CHECKED', 'APPLYING') and exists (
        select from roster_row r
        where r.institution_id = roster.institution_id and r.roster_id = roster.id and not r.staff and not r.student)
    returning id)
delete from scheduled_tasks
where task_name in ('check-roster', 'apply-roster') and task_instance in (select id::text from closed);
alter table roster enable trigger user;
alter table roster_row force row level security;
alter table roster force row level security;
