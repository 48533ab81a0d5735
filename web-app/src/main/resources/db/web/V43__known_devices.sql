-- Browsers that somebody has signed in from, by a secret that each keeps: who knows none of them can keep nobody out.
create table known_device (
    institution_id uuid        not null,
    person_id      uuid        not null,
    hash           text        not null,
    last_used      timestamptz not null,

    constraint a_device_is_known_once primary key (institution_id, person_id, hash),
    constraint a_device_is_known_to_an_account
        foreign key (institution_id, person_id) references account (institution_id, id) on delete cascade
);
create index known_device_by_age on known_device (institution_id, last_used);
call platform.keep_within_institution('known_device');
