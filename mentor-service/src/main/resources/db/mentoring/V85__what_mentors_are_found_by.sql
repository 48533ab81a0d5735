-- What mentors are found by: the beginnings of the words of their names and profiles, as the service folds them. The trail copies
-- none of it, for it follows from the rest of the row.
alter table directory_person add column words text[] not null default '{}';
alter table profile add column words text[] not null default '{}';
do $$
declare
    guarded record;
    old_trail name;
begin
    for guarded in
        select * from (values
            ('directory_person', '{words}'::text[]),
            ('profile', '{about,meeting_place,words}')) as texts (name, unspoken) loop
        for old_trail in
            select tgname from pg_trigger where tgrelid = guarded.name::regclass and tgname like 'leaves_a_trail%' loop
            execute format('drop trigger %I on %I', old_trail, guarded.name);
        end loop;
        call platform.leave_a_trail(guarded.name::regclass, guarded.unspoken);
    end loop;
end
$$;
