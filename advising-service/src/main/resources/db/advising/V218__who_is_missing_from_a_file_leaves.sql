-- Students who are not in a file that was applied may be recorded as having left, many at once: each by themselves, so that one
-- who cannot leave keeps nobody else. The reason is for admins alone, and no text for the trail.
create table missing_leaving (
    institution_id uuid        not null,
    id             uuid        not null,
    import_id      uuid        not null,
    lifecycle      text        not null,
    day            date        not null,
    reason         text        not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,

    primary key (institution_id, id),
    constraint who_is_missing_is_so_from_an_import foreign key (institution_id, import_id) references import,
    constraint an_admin_records_who_is_missing foreign key (institution_id, recorded_by) references person (institution_id, id)
);
create index missing_leaving_by_import on missing_leaving (institution_id, import_id);
call platform.guard('missing_leaving', 'reason');

create table missing_leaver (
    institution_id uuid  not null,
    leaving_id     uuid  not null,
    person_id      uuid  not null,
    state          text  not null default 'WAITING',
    code           text,
    arguments      jsonb not null default '{}',

    constraint somebody_leaves_once_at_a_time primary key (institution_id, leaving_id, person_id),
    constraint a_leaver_is_one_of_a_leaving foreign key (institution_id, leaving_id) references missing_leaving,
    constraint a_leaver_is_a_person foreign key (institution_id, person_id) references person (institution_id, id),
    constraint a_leavers_state_is_known check (state in ('WAITING', 'LEFT', 'REFUSED')),
    constraint only_a_refusal_has_a_code check ((code is not null) = (state = 'REFUSED'))
);
create index leavers_who_wait on missing_leaver (institution_id, leaving_id) where state = 'WAITING';
call platform.keep_within_institution('missing_leaver');
