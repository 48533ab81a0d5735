-- Append-only: the service's role may read it and nothing else; the trigger writes as the owner.

create table audit_entry (
    institution_id uuid        not null,
    id             bigint      not null generated always as identity,
    at             timestamptz not null default clock_timestamp(),
    actor          uuid,
    entity         text        not null,
    action         text        not null,
    entity_key     jsonb       not null,
    changed        jsonb       not null,

    primary key (institution_id, id),
    constraint audit_action_is_known check (action in ('INSERT', 'UPDATE', 'DELETE'))
);

call platform.keep_within_institution('audit_entry');

create function record_change() returns trigger
    language plpgsql
    security definer
    set search_path = ${flyway:defaultSchema}, pg_catalog
as $$
declare
    before jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    after  jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    newest jsonb := case when tg_op = 'DELETE' then before else after end;
    difference jsonb;
begin
    select coalesce(jsonb_object_agg(key, case
               when key = any (tg_argv) then jsonb_build_array('unspoken')
               else jsonb_build_array(before -> key, after -> key) end), '{}'::jsonb)
      into difference
      from (select jsonb_object_keys(before || after) as key) keys
     where before -> key is distinct from after -> key
       and key not in ('institution_id', 'version');
    if difference <> '{}'::jsonb then
        insert into audit_entry (institution_id, actor, entity, action, entity_key, changed)
        values ((newest ->> 'institution_id')::uuid,
                nullif(current_setting('app.actor', true), '')::uuid,
                tg_table_name, tg_op,
                coalesce(newest -> 'id', newest - array(select jsonb_object_keys(difference)) - 'institution_id'),
                difference);
    end if;
    return null;
end
$$;
