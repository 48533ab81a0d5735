-- Functions that every schema's migrations use. Owned by the migrating role, never by a service's.

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

-- The institution this transaction works for; null outside of one, so that nothing is visible.
create function current_institution() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.institution', true), '')::uuid;

-- Row-level security for a table whose key begins with institution_id; holds for the owner too.
create procedure keep_within_institution(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format(
        'create policy stays_within_its_institution on %s '
        'using (institution_id = (select platform.current_institution())) '
        'with check (institution_id = (select platform.current_institution()))', guarded);
end
$$;

-- Guards a table and writes every change of it to its schema's audit trail.
-- unspoken: columns whose values are not copied there (secrets, long bodies).
create procedure guard(guarded regclass, variadic unspoken text[] default '{}')
    language plpgsql
as $$
declare
    schema_name text := (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = guarded);
    arguments text := (select coalesce(string_agg(quote_literal(u), ', '), '') from unnest(unspoken) u);
begin
    call platform.keep_within_institution(guarded);
    execute format(
        'create trigger leaves_a_trail after insert or update or delete on %s '
        'for each row execute function %I.record_change(%s)', guarded, schema_name, arguments);
end
$$;
