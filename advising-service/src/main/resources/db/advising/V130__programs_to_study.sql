-- The programs that a college tells its students of: its own and others'. What is retired stays, for those who chose it.
create table program (
    institution_id     uuid    not null,
    id                 uuid    not null,
    college            text    not null,
    name               text    not null,
    level              text    not null,
    cip                text    not null,
    mode               text    not null,
    accreditor         text,
    accredited_through date,
    checked_on         date,
    months             int,
    cost_usd           int,
    url                text    not null,
    retired            boolean not null,
    version            int     not null,

    primary key (institution_id, id),
    constraint a_program_is_of_a_known_level
        check (level in ('SECONDARY', 'CERTIFICATE', 'ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTORATE')),
    constraint a_program_has_a_known_mode check (mode in ('ON_CAMPUS', 'ONLINE', 'HYBRID')),
    constraint a_program_has_a_code check (cip ~ '^\d{2}\.\d{4}$'),
    constraint only_an_accreditor_accredits_through_a_day check (accreditor is not null or accredited_through is null)
);
create unique index a_college_has_one_program_of_a_name on program (institution_id, lower(college), lower(name));
call platform.guard('program');
