-- One word for one thing: what an admin uploads is an import, and what is wrong with it an error. The table is called as the
-- API and the pages call it, "import", which SQL does not reserve; its file is but one thing that it knows.
alter table roster rename to import;
alter table roster_row rename to import_row;
alter table roster_fault rename to import_error;
alter table roster_conflict rename to import_conflict;
alter table import rename column faults to errors;
alter table import_row rename column roster_id to import_id;
alter table import_error rename column roster_id to import_id;
alter table import_conflict rename column roster_id to import_id;

alter table import rename constraint roster_state_is_known to an_imports_state_is_known;
alter table import rename constraint only_a_faultless_roster_is_applied to only_an_import_without_errors_is_applied;
alter table import_row rename constraint a_row_belongs_to_a_roster to a_row_belongs_to_an_import;
alter table import_error rename constraint a_fault_belongs_to_a_roster to an_error_belongs_to_an_import;
alter table import_conflict rename constraint a_conflict_belongs_to_a_roster to a_conflict_belongs_to_an_import;
alter index roster_row_by_number rename to import_row_by_number;

-- Primary keys and "not null" are constraints that PostgreSQL named after the tables and columns.
do $$
declare
    named record;
begin
    for named in
        select conrelid::regclass as of_table, conname as was,
               replace(replace(replace(conname, 'faults', 'errors'), 'roster_fault', 'import_error'), 'roster', 'import') as becomes
          from pg_constraint
         where conrelid in ('import'::regclass, 'import_row'::regclass, 'import_error'::regclass, 'import_conflict'::regclass)
           and conname ~ 'roster|fault' loop
        execute format('alter table %s rename constraint %I to %I', named.of_table, named.was, named.becomes);
    end loop;
end
$$;

-- The trail calls a table by a name that its triggers were given. One import has one history, under one name.
drop trigger leaves_a_trail_of_inserts on import;
drop trigger leaves_a_trail_of_updates on import;
drop trigger leaves_a_trail_of_deletes on import;
call platform.leave_a_trail('import', telling => '{state}');
-- The owner sees the rows only while the table's policy does not hold for it.
alter table audit_entry no force row level security;
update audit_entry set entity = 'import' where entity = 'roster';
alter table audit_entry force row level security;

-- What waits goes on under today's name.
update scheduled_tasks
set task_name = replace(task_name, 'roster', 'import'),
    task_data = convert_to(replace(convert_from(task_data, 'UTF8'), '"roster"', '"upload"'), 'UTF8')
where task_name in ('check-roster', 'apply-roster', 'tell-roster');
