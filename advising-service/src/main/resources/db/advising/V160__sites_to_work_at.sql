-- Where a college's students work in the field. What is retired stays, for those who have been there.
create table site (
    institution_id    uuid    not null,
    id                uuid    not null,
    name              text    not null,
    name_key          text    not null, -- the name as it tells sites apart, whatever its letters
    kind              text    not null,
    address           text    not null,
    contacts          jsonb   not null, -- [{"name": "Lena Ortiz", "email": "l@x.example", "phone": null, "purpose": "Schedules"}]
    capacity          int     not null,
    agreement_through date,
    notes             text,
    retired           boolean not null,
    version           int     not null,

    primary key (institution_id, id),
    constraint a_college_has_one_site_of_a_name unique (institution_id, name_key),
    constraint a_site_is_of_a_known_kind
        check (kind in ('HOSPITAL', 'CLINIC', 'PHYSICIAN_OFFICE', 'PHARMACY', 'LABORATORY', 'OTHER')),
    constraint a_site_takes_somebody check (capacity > 0),
    constraint contacts_of_a_site_are_listed check (jsonb_typeof(contacts) = 'array')
);
call platform.guard('site');
