-- What a person is called, the language they read, and whether they still study or work at the college.
alter table institution add column language text not null default 'en-US';

-- Before anything is turned into what it follows from: a row that row-level security hides is rewritten all the same.
alter table person
    add column preferred_name text,
    add column called_name    text not null generated always as (coalesce(preferred_name, given_name)) stored,
    add column language       text,
    add column lifecycle      text not null default 'ACTIVE';
alter table person
    alter column lifecycle drop default,
    alter column lifecycle type text using case when active then 'ACTIVE' else 'DEACTIVATED' end,
    alter column lifecycle set default 'ACTIVE',
    add constraint a_lifecycle_is_known
        check (lifecycle in ('ACTIVE', 'ON_LEAVE', 'GRADUATED', 'WITHDRAWN', 'DEACTIVATED'));
alter table person drop column active;
alter table person add column active boolean not null generated always as (lifecycle = 'ACTIVE') stored;

-- Lists are in the order of the names that people go by.
drop index person_by_name;
create index person_by_name on person (institution_id, lower(family_name), lower(called_name), id);

-- Each change of a person's lifecycle: since which day, why, and whether a person or an import made it. Who has no row
-- has been active from the start.
create table lifecycle_change (
    institution_id uuid        not null,
    id             uuid        not null,
    person_id      uuid        not null,
    lifecycle      text        not null,
    since          date        not null,
    reason         text,
    made_by        text        not null,
    by_id          uuid,
    changed_at     timestamptz not null,

    primary key (institution_id, id),
    constraint a_lifecycle_is_a_persons foreign key (institution_id, person_id) references person (institution_id, id),
    constraint a_changed_lifecycle_is_known
        check (lifecycle in ('ACTIVE', 'ON_LEAVE', 'GRADUATED', 'WITHDRAWN', 'DEACTIVATED')),
    constraint a_lifecycle_is_changed_by_a_person_or_an_import check (made_by in ('PERSON', 'IMPORT'))
);
create index lifecycle_change_by_person on lifecycle_change (institution_id, person_id, changed_at desc);
call platform.guard('lifecycle_change', 'reason');
