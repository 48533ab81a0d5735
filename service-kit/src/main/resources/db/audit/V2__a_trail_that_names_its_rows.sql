-- Temporary tables come last in the path, or a table of that name in a session would take the entries. A row without an id
-- is named by its primary key, the same in each of its entries; of an unspoken column only a fingerprint is kept.

create or replace function record_change() returns trigger
    language plpgsql
    security definer
    set search_path = ${flyway:defaultSchema}, pg_catalog, pg_temp
as $$
declare
    before jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    after  jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    newest jsonb := case when tg_op = 'DELETE' then before else after end;
    difference jsonb;
    row_key    jsonb := newest -> 'id';
begin
    select coalesce(jsonb_object_agg(key, case
               when key = any (tg_argv) then jsonb_build_array('unspoken')
               else jsonb_build_array(before -> key, after -> key) end), '{}'::jsonb)
      into difference
      from (select jsonb_object_keys(before || after) as key) keys
     where before -> key is distinct from after -> key
       and key not in ('institution_id', 'version');
    if difference <> '{}'::jsonb then
        if row_key is null then
            select jsonb_object_agg(attname, case
                       when attname = any (tg_argv)
                           then to_jsonb(encode(sha256(convert_to(newest ->> attname, 'UTF8')), 'hex'))
                       else newest -> attname end)
              into row_key
              from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
             where indrelid = tg_relid and indisprimary and attname <> 'institution_id';
        end if;
        insert into audit_entry (institution_id, actor, entity, action, entity_key, changed)
        values ((newest ->> 'institution_id')::uuid,
                nullif(current_setting('app.actor', true), '')::uuid,
                tg_table_name, tg_op, coalesce(row_key, '{}'::jsonb), difference);
    end if;
    return null;
end
$$;
