-- What people are found by: the beginnings of the words of their names, number and address, as the service folds them. Range
-- operators on bytes are leakproof, so that row-level security lets an index serve them. The trail copies none of it: it
-- follows from the person's row, whose changes are there. Nor does it refer to that row: nobody is deleted, and a check for each
-- word would take an import longer than the words do.
create table person_word (
    institution_id uuid not null,
    person_id      uuid not null,
    word           text collate "C" not null,

    primary key (institution_id, person_id, word)
);
create index person_by_word on person_word (institution_id, word, person_id);
call platform.keep_within_institution('person_word');

-- Others are few enough to be looked through.
alter table cohort add column words text[] not null default '{}';
alter table program add column words text[] not null default '{}';
alter table question add column words text[] not null default '{}';
alter table site add column words text[] not null default '{}';
do $$
declare
    guarded record;
    old_trail name;
begin
    for guarded in
        select * from (values
            ('cohort', '{words}'::text[]),
            ('program', '{words}'),
            ('question', '{words}'),
            ('site', '{contacts,notes,words}')) as texts (name, unspoken) loop
        for old_trail in
            select tgname from pg_trigger where tgrelid = guarded.name::regclass and tgname like 'leaves_a_trail%' loop
            execute format('drop trigger %I on %I', old_trail, guarded.name);
        end loop;
        call platform.leave_a_trail(guarded.name::regclass, guarded.unspoken);
    end loop;
end
$$;
