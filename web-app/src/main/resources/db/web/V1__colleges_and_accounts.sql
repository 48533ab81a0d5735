-- The colleges on this deployment. Read before anybody has signed in, so it is not kept within one institution.
create table college (
    institution_id uuid not null primary key,
    slug           text not null,
    name           text not null,
    zone           text not null,

    constraint a_slug_names_one_college unique (slug)
);

create table account (
    institution_id uuid    not null,
    id             uuid    not null,
    email          text    not null,
    given_name     text    not null,
    family_name    text    not null,
    roles          text[]  not null,
    zone           text    not null,
    active         boolean not null,
    password_hash  text,
    revision       bigint  not null,

    primary key (institution_id, id),
    constraint an_email_opens_one_account unique (institution_id, email) deferrable initially deferred
);
call platform.guard('account', 'password_hash');

create table password_link (
    institution_id uuid        not null,
    secret_hash    text        not null,
    person_id      uuid        not null,
    expires_at     timestamptz not null,
    used_at        timestamptz,

    primary key (institution_id, secret_hash),
    constraint a_link_is_for_an_account foreign key (institution_id, person_id) references account
);
create index password_link_by_person on password_link (institution_id, person_id) where used_at is null;
call platform.guard('password_link', 'secret_hash');

-- The key that tokens are signed with. Reached by this service's role alone.
create table signing_key (
    id  int  not null primary key,
    jwk text not null
);
