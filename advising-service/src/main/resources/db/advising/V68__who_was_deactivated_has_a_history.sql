-- People who had been deactivated before lifecycles were kept (V12) have no row that says so. The trail knows when it was done
-- and by whom; where it does not reach back so far, they count as deactivated since today. The owner sees the rows only while
-- the tables' policies do not hold for it, and nobody did it, for which no trail is left.
alter table institution no force row level security;
alter table person no force row level security;
alter table audit_entry no force row level security;
alter table lifecycle_change no force row level security;
alter table lifecycle_change disable trigger user;
insert into lifecycle_change (institution_id, id, person_id, lifecycle, since, made_by, by_id, changed_at)
select p.institution_id, gen_random_uuid(), p.id, 'DEACTIVATED', (coalesce(t.at, now()) at time zone i.zone)::date, 'PERSON',
       b.id, coalesce(t.at, now())
from person p
join institution i on i.institution_id = p.institution_id
left join (
    select distinct on (e.institution_id, e.entity_key) e.institution_id, e.entity_key, e.at, e.actor
    from audit_entry e
    where e.entity = 'person' and e.changed -> 'active' ->> 1 = 'false'
    order by e.institution_id, e.entity_key, e.at desc) t
    on t.institution_id = p.institution_id and t.entity_key = to_jsonb(p.id)
left join person b on b.institution_id = t.institution_id and b.id = t.actor
where p.lifecycle = 'DEACTIVATED' and not exists (
    select from lifecycle_change c where c.institution_id = p.institution_id and c.person_id = p.id);
alter table lifecycle_change enable trigger user;
alter table lifecycle_change force row level security;
alter table audit_entry force row level security;
alter table person force row level security;
alter table institution force row level security;
