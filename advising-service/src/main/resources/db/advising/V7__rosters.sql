-- Rosters look addresses up by the thousand. lower(email) in an index is no help there: lower is not leakproof, so under
-- row-level security the planner may not use it to find rows. A column of its own is compared plainly.
alter table person add column email_key text not null generated always as (lower(email)) stored;
drop index an_email_address_is_one_persons;
alter table person add constraint an_email_address_is_one_persons unique (institution_id, email_key);

create table roster (
    institution_id uuid        not null,
    id             uuid        not null,
    name           text        not null,
    state          text        not null,
    bytes          bigint      not null,
    row_count      int         not null,
    checked        int         not null default 0,
    created        int         not null default 0,
    changed        int         not null default 0,
    unchanged      int         not null default 0,
    faults         int         not null default 0,
    missing        int         not null default 0,
    told           int         not null default 0,
    uploaded_by    uuid        not null,
    uploaded_at    timestamptz not null,
    checked_at     timestamptz,
    applied_by     uuid,
    applied_at     timestamptz,
    failure        text,

    primary key (institution_id, id),
    constraint roster_state_is_known
        check (state in ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'STOPPED', 'FAILED')),
    constraint only_a_faultless_roster_is_applied check (state not in ('APPLYING', 'APPLIED') or faults = 0)
);
call platform.keep_within_institution('roster');
-- Counts move all the time; only what people do is news.
create trigger leaves_a_trail after insert or delete on roster
    for each row execute function record_change();
create trigger leaves_a_trail_when_it_changes_state after update of state on roster
    for each row when (old.state is distinct from new.state) execute function record_change();

-- The rows of a roster as they came. No trail: what they do to people has its own.
create table roster_row (
    institution_id uuid not null,
    roster_id      uuid not null,
    row_number     int  not null,
    role           text not null,
    number         text not null,
    given_name     text not null,
    family_name    text not null,
    email          text not null,
    time_zone      text not null,
    cohort         text not null,
    advisor_number text not null,
    roadmap        text not null,
    started_on     text not null,
    surplus        int  not null,
    email_key      text not null,
    person_id      uuid not null,
    outcome        text,
    tell           boolean not null default false,

    primary key (institution_id, roster_id, row_number),
    constraint a_row_belongs_to_a_roster foreign key (institution_id, roster_id) references roster
);
create index roster_row_by_number on roster_row (institution_id, roster_id, number);
create index roster_row_by_email on roster_row (institution_id, roster_id, email_key);
call platform.keep_within_institution('roster_row');

create table roster_fault (
    institution_id uuid not null,
    roster_id      uuid not null,
    row_number     int  not null,
    place          int  not null,
    column_name    text not null,
    value          text not null,
    code           text not null,
    problem        text not null,
    remedy         text not null,

    primary key (institution_id, roster_id, row_number, place),
    constraint a_fault_belongs_to_a_roster foreign key (institution_id, roster_id) references roster
);
call platform.keep_within_institution('roster_fault');
