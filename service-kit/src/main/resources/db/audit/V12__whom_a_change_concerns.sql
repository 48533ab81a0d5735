-- Whom a change concerns, so that all that was changed of a person is found; and the newest first by person and by actor,
-- whatever months it lies in. Entries of before name nobody.
alter table audit_entry add column about uuid;
create index audit_entry_by_person on audit_entry (institution_id, about, at desc, id desc) where about is not null;
create index audit_entry_by_actor on audit_entry (institution_id, actor, at desc, id desc) where actor is not null;

-- As before, and with the person whom the row concerns.
create or replace function record_changes() returns trigger
    language plpgsql
    security definer
    set search_path = ${flyway:defaultSchema}, pg_catalog, pg_temp
as $$
declare
    unspoken text[] := tg_argv[1];
    telling  text[] := nullif(tg_argv[2], '');
    by_whom  uuid   := nullif(current_setting('app.actor', true), '');
    keys     text[] := array(
        select attname::text from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
         where indrelid = tg_relid and indisprimary and attname <> 'institution_id');
begin
    case tg_op
    when 'INSERT' then
        insert into audit_entry (institution_id, actor, about, entity, action, entity_key, changed)
        select r.institution_id, by_whom, platform.concerned(r.row, tg_argv[0]), tg_argv[0], tg_op,
               coalesce(r.row -> 'id', platform.row_key(r.row, keys, unspoken)), d.changed
          from (select n.institution_id, to_jsonb(n) as row from new_rows n offset 0) r
         cross join lateral (
               select jsonb_object_agg(key, case when key = any (unspoken) then jsonb_build_array('unspoken')
                                                 else jsonb_build_array(null, value) end) as changed
                 from jsonb_each(r.row) where key not in ('institution_id', 'version')) d
         where d.changed is not null;
    when 'DELETE' then
        insert into audit_entry (institution_id, actor, about, entity, action, entity_key, changed)
        select r.institution_id, by_whom, platform.concerned(r.row, tg_argv[0]), tg_argv[0], tg_op,
               coalesce(r.row -> 'id', platform.row_key(r.row, keys, unspoken)), d.changed
          from (select o.institution_id, to_jsonb(o) as row from old_rows o offset 0) r
         cross join lateral (
               select jsonb_object_agg(key, case when key = any (unspoken) then jsonb_build_array('unspoken')
                                                 else jsonb_build_array(value, null) end) as changed
                 from jsonb_each(r.row) where key not in ('institution_id', 'version')) d
         where d.changed is not null;
    when 'UPDATE' then
        insert into audit_entry (institution_id, actor, about, entity, action, entity_key, changed)
        select r.institution_id, by_whom, platform.concerned(r.row, tg_argv[0]), tg_argv[0], tg_op,
               coalesce(r.row -> 'id', platform.row_key(r.row, keys, unspoken)), d.changed
          from (select institution_id, coalesce(before, '{}') as before, coalesce(after, '{}') as after,
                       coalesce(after, before) as row
                  from (select institution_id, row as before,
                               coalesce(row -> 'id', platform.row_key(row, keys, '{}')) as key
                          from (select o.institution_id, to_jsonb(o) as row from old_rows o offset 0) o offset 0) was
                  full join (select institution_id, row as after,
                                    coalesce(row -> 'id', platform.row_key(row, keys, '{}')) as key
                               from (select n.institution_id, to_jsonb(n) as row from new_rows n offset 0) n offset 0) becomes
                 using (institution_id, key)
                offset 0) r
         cross join lateral (
               select jsonb_object_agg(key, case when key = any (unspoken) then jsonb_build_array('unspoken')
                                                 else jsonb_build_array(r.before -> key, r.after -> key) end) as changed
                 from jsonb_object_keys(r.before || r.after) as key
                where r.before -> key is distinct from r.after -> key and key not in ('institution_id', 'version')) d
         where d.changed is not null and (telling is null or d.changed ?| telling);
    end case;
    return null;
end
$$;
