-- A policy with a sub-select keeps a table from being distributed. The planner sees through this function anyway.
create or replace procedure keep_within_institution(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format(
        'create policy stays_within_its_institution on %s '
        'using (institution_id = platform.current_institution()) '
        'with check (institution_id = platform.current_institution())', guarded);
end
$$;

do $$
declare
    guarded regclass;
begin
    for guarded in select polrelid from pg_policy where polname = 'stays_within_its_institution' loop
        execute format(
            'alter policy stays_within_its_institution on %s '
            'using (institution_id = platform.current_institution()) '
            'with check (institution_id = platform.current_institution())', guarded);
    end loop;
end
$$;

-- What a row without an id is called in the trail: the columns of its primary key, an unspoken one as a fingerprint.
create function row_key(changed jsonb, keys text[], unspoken text[]) returns jsonb
    language sql immutable parallel safe
    return (select coalesce(jsonb_object_agg(key, case
                       when key = any (unspoken)
                           then to_jsonb(encode(sha256(convert_to(changed ->> key, 'UTF8')), 'hex'))
                       else changed -> key end), '{}')
              from unnest(keys) as key);

-- Writes the changes of a table to its schema's trail, a statement at a time. The table's name is an argument: on a
-- distributed table the trigger runs on a shard, which has another name.
-- unspoken: columns whose values are not copied; telling: an update is news only if one of these columns changed;
-- events: which of insert, update and delete are news at all.
create procedure leave_a_trail(
    guarded regclass,
    unspoken text[] default '{}',
    telling text[] default null,
    events text[] default '{insert,update,delete}')
    language plpgsql
as $$
declare
    schema_name text;
    table_name text;
    event text;
begin
    select n.nspname, c.relname into schema_name, table_name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = guarded;
    foreach event in array events loop
        execute format(
            'create trigger %I after %s on %s referencing %s for each statement '
            'execute function %I.record_changes(%L, %L, %L)',
            'leaves_a_trail_of_' || event || 's', event, guarded,
            case event when 'insert' then 'new table as new_rows'
                       when 'delete' then 'old table as old_rows'
                       else 'old table as old_rows new table as new_rows' end,
            schema_name, table_name, unspoken::text, coalesce(telling::text, ''));
    end loop;
end
$$;

create or replace procedure guard(guarded regclass, variadic unspoken text[] default '{}')
    language plpgsql
as $$
begin
    call platform.keep_within_institution(guarded);
    call platform.leave_a_trail(guarded, unspoken);
end
$$;

-- A trail is kept in a partition for each month (UTC). Rows for which there is no month yet go to the default one, and
-- move when their month is made. Who calls these is the service's role, which owns nothing and can only reach its own.
create procedure make_months(trail regclass, since timestamptz default now(), ahead int default 3)
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '5s'
as $$
declare
    schema_name text;
    trail_name text;
    month timestamp;
    month_name text;
    begins timestamptz;
    ends timestamptz;
begin
    select n.nspname, c.relname into schema_name, trail_name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = trail;
    if not has_table_privilege(session_user, trail, 'select') then
        raise insufficient_privilege using message = format('permission denied for table %s', trail);
    end if;
    for month in select generate_series(
            date_trunc('month', since at time zone 'UTC'),
            date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead),
            interval '1 month') loop
        month_name := trail_name || to_char(month, '_YYYY_MM');
        begins := month at time zone 'UTC';
        ends := (month + interval '1 month') at time zone 'UTC';
        if to_regclass(format('%I.%I', schema_name, month_name)) is null then
            execute format('create table %I.%I (like %s including constraints)', schema_name, month_name, trail);
            execute format(
                'insert into %I.%I select * from %I.%I where at >= %L and at < %L',
                schema_name, month_name, schema_name, trail_name || '_default', begins, ends);
            execute format(
                'delete from %I.%I where at >= %L and at < %L', schema_name, trail_name || '_default', begins, ends);
            execute format(
                'alter table %s attach partition %I.%I for values from (%L) to (%L)',
                trail, schema_name, month_name, begins, ends);
            call platform.keep_within_institution(format('%I.%I', schema_name, month_name)::regclass);
        end if;
    end loop;
end
$$;

-- Drops the months that ended before what has to be kept began. Never those of the last year, whoever asks.
create procedure drop_months(trail regclass, kept interval)
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '5s'
as $$
declare
    spent regclass;
begin
    if not has_table_privilege(session_user, trail, 'select') then
        raise insufficient_privilege using message = format('permission denied for table %s', trail);
    end if;
    if now() - kept > now() - interval '1 year' then
        raise exception 'a trail is kept for a year at least';
    end if;
    for spent in
        select inhrelid::regclass from pg_inherits join pg_class on oid = inhrelid
         where inhparent = trail and relname ~ '_\d{4}_\d{2}$'
           and (to_date(right(relname, 7), 'YYYY_MM') + interval '1 month') at time zone 'UTC' <= now() - kept loop
        execute format('drop table %s', spent);
    end loop;
end
$$;
