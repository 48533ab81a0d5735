-- Columns of texts and of people without an account that came after their table was guarded, or that its guard did not name: the trail copied them. From now on
-- it names the change only, and what it copied so far is taken out of it.
alter table audit_entry no force row level security;
do $$
declare
    guarded record;
    old_trail name;
begin
    for guarded in
        select * from (values
            ('evidence', '{payload,comment,written_payload}'::text[]),
            ('verification', '{comment,reopening_reason,correction,outsider_name,outsider_address}'),
            ('placement', '{message,supervisor_name,supervisor_email,signed_by}'),
            ('placement_event', '{said}'),
            ('question_wording', '{stem,choices,explanation,returned_reason}'),
            ('site', '{contacts,notes}')) as texts (name, unspoken) loop
        for old_trail in
            select tgname from pg_trigger where tgrelid = guarded.name::regclass and tgname like 'leaves_a_trail%' loop
            execute format('drop trigger %I on %I', old_trail, guarded.name);
        end loop;
        call platform.leave_a_trail(guarded.name::regclass, guarded.unspoken);
        update audit_entry
           set changed = changed || (
                   select jsonb_object_agg(key, jsonb_build_array('unspoken'))
                     from jsonb_object_keys(changed) as key where key = any (guarded.unspoken))
         where entity = guarded.name and changed ?| guarded.unspoken;
    end loop;
end
$$;
alter table audit_entry force row level security;
