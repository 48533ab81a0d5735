-- How a person can be met: [{"kind": "ON_CAMPUS", "where": "Alder Hall 214"}, …], the first by default.
alter table availability add ways jsonb not null default '[]';
alter table availability add constraint ways_to_meet_are_listed check (jsonb_typeof(ways) = 'array');

-- A link lets in whoever has it, and a number is somebody's own: the trail is told not to copy them.
do $$
declare
    old_trail name;
begin
    for old_trail in select tgname from pg_trigger where tgrelid = 'availability'::regclass and tgname like 'leaves_a_trail%' loop
        execute format('drop trigger %I on availability', old_trail);
    end loop;
end
$$;
drop policy stays_within_its_institution on availability;
call platform.guard('availability', 'ways');
