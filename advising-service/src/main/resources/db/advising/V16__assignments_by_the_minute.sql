-- Who advised a student at any minute, also when that changed twice in a day. What began or ended on a day did so when the
-- college's day began; ends_at is infinity while nobody knows the end, so that one comparison serves all. The rows of all
-- colleges are moved, for which their policies are lifted, and nobody did it, for which no trail is left.
alter table assignment add column starts_at timestamptz, add column ends_at timestamptz;
alter table institution no force row level security;
alter table assignment no force row level security;
alter table assignment disable trigger user;
update assignment a
set starts_at = a.from_day::timestamp at time zone i.zone,
    ends_at = coalesce(a.until_day::timestamp at time zone i.zone, 'infinity')
from institution i where i.institution_id = a.institution_id;
alter table assignment enable trigger user;
alter table assignment force row level security;
alter table institution force row level security;

alter table assignment
    drop constraint an_assignment_lasts_a_day,
    drop constraint a_student_has_one_advisor_at_a_time,
    alter column starts_at set not null,
    alter column ends_at set not null,
    alter column ends_at set default 'infinity',
    drop column from_day,
    drop column until_day;
alter table assignment
    add constraint an_assignment_ends_after_it_starts check (starts_at < ends_at),
    add constraint a_student_has_one_advisor_at_a_time exclude using gist (
        institution_id with =, student_id with =, tstzrange(starts_at, ends_at, '[)') with &&);
create index assignment_by_advisor on assignment (institution_id, advisor_id, ends_at);
create index assignment_by_student on assignment (institution_id, student_id, ends_at);

-- That an advisor's students got another advisor together, and why.
create table handover (
    institution_id uuid        not null,
    id             uuid        not null,
    from_id        uuid        not null,
    to_id          uuid        not null,
    starts_at      timestamptz not null,
    students       int         not null,
    reason         text        not null,
    by_id          uuid        not null,
    at             timestamptz not null,

    primary key (institution_id, id),
    constraint a_handover_is_from_a_person foreign key (institution_id, from_id) references person (institution_id, id),
    constraint a_handover_is_to_a_person foreign key (institution_id, to_id) references person (institution_id, id),
    constraint a_handover_is_to_somebody_else check (from_id <> to_id),
    constraint a_handover_has_a_reason check (length(reason) between 1 and 500)
);
call platform.guard('handover', 'reason');
alter table assignment
    add column handover_id uuid,
    add constraint an_assignment_names_its_handover
        foreign key (institution_id, handover_id) references handover (institution_id, id);
