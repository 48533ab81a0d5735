-- A cohort is found by its name however that is spelled: capital or small letters, composed or not, and any spaces between words.
-- Those that differ in nothing else become one: the largest, whose members joined when they first did. The owner sees the rows only
-- while the tables' policies do not hold for it; the trail copies no texts of other colleges, and takes no part.
alter table cohort add column archived_at timestamptz;

create table cohort_former_name (
    institution_id uuid not null,
    cohort_id      uuid not null,
    name           text not null,
    name_key       text not null generated always as (lower(normalize(name, nfkc) collate "und-x-icu")) stored,

    constraint a_former_name_leads_to_one_cohort primary key (institution_id, name_key),
    constraint a_former_name_was_a_cohorts foreign key (institution_id, cohort_id) references cohort
);
create index former_names_of_a_cohort on cohort_former_name (institution_id, cohort_id);
call platform.guard('cohort_former_name');

alter table cohort no force row level security;
alter table cohort_member no force row level security;
alter table cohort_former_name no force row level security;
alter table import_origin no force row level security;
alter table cohort disable trigger user;
alter table cohort_member disable trigger user;
alter table cohort_former_name disable trigger user;

create temporary table one_cohort on commit drop as
select institution_id, id, name, first_value(id) over same as kept, first_value(name) over same as kept_name
  from (select c.*, lower(normalize(btrim(regexp_replace(c.name, '\s+', ' ', 'g')), nfkc) collate "und-x-icu") as key,
               (select count(*) from cohort_member m where m.institution_id = c.institution_id and m.cohort_id = c.id) as members
          from cohort c) each_cohort
window same as (partition by institution_id, key order by members desc, id);

insert into cohort_member (institution_id, cohort_id, student_id, since)
select m.institution_id, o.kept, m.student_id, min(m.since)
  from cohort_member m
  join one_cohort o on o.institution_id = m.institution_id and o.id = m.cohort_id
 where o.id <> o.kept or exists (
       select from one_cohort d where d.institution_id = o.institution_id and d.kept = o.id and d.id <> d.kept)
 group by m.institution_id, o.kept, m.student_id
on conflict (institution_id, cohort_id, student_id) do update set since = excluded.since;
delete from cohort_member m using one_cohort o
 where o.institution_id = m.institution_id and o.id = m.cohort_id and o.id <> o.kept;
update import_origin i
   set cohorts = array(select distinct coalesce(
       (select o.kept_name from one_cohort o where o.institution_id = i.institution_id and o.name = said limit 1), said)
       from unnest(i.cohorts) as said)
 where i.cohorts && array(select o.name from one_cohort o where o.institution_id = i.institution_id and o.id <> o.kept);
delete from cohort c using one_cohort o
 where o.institution_id = c.institution_id and o.id = c.id and o.id <> o.kept;
update cohort set name = btrim(regexp_replace(name, '\s+', ' ', 'g')) where name <> btrim(regexp_replace(name, '\s+', ' ', 'g'));

alter table cohort
    add column name_key text not null generated always as (lower(normalize(name, nfkc) collate "und-x-icu")) stored,
    drop constraint a_cohort_has_a_name_of_its_own,
    add constraint a_cohort_has_a_name_of_its_own unique (institution_id, name_key);

alter table cohort enable trigger user;
alter table cohort_member enable trigger user;
alter table cohort_former_name enable trigger user;
alter table cohort force row level security;
alter table cohort_member force row level security;
alter table cohort_former_name force row level security;
alter table import_origin force row level security;
