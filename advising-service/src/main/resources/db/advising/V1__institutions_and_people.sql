-- A college itself. Its id is made of its slug (UUID version 5), so the primary key alone keeps a slug from being given
-- out twice on the platform, without a table that all colleges can see.
create table institution (
    institution_id uuid not null,
    id             uuid not null,
    slug           text not null,
    name           text not null,
    zone           text not null,
    version        int  not null,

    primary key (institution_id, id),
    constraint an_institution_is_its_own check (institution_id = id),
    constraint a_slug_is_for_addresses check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(slug) <= 40)
);
call platform.guard('institution');

create table person (
    institution_id uuid    not null,
    id             uuid    not null,
    number         text    not null,
    given_name     text    not null,
    family_name    text    not null,
    email          text    not null,
    roles          text[]  not null,
    zone           text    not null,
    active         boolean not null,
    version        int     not null,

    primary key (institution_id, id),
    constraint a_number_is_one_persons unique (institution_id, number),
    constraint a_person_has_a_role check (cardinality(roles) > 0),
    constraint roles_are_known check (roles <@ array['STUDENT', 'ADVISOR', 'MENTOR', 'ADMIN'])
);
create unique index an_email_address_is_one_persons on person (institution_id, lower(email));
-- The directory is read in this order. A search for a part of a name walks it too: under row-level security a trigram
-- index cannot be used, because LIKE is not leakproof and so comes after the policy.
create index person_by_name on person (institution_id, lower(family_name), lower(given_name), id);
call platform.guard('person');
