-- An import may hand an address from one person to another: whether it is one person's is asked at the end.
alter table person
    drop constraint an_email_address_is_one_persons,
    add constraint an_email_address_is_one_persons unique (institution_id, email_key) deferrable;

-- One person may have several rows. The first of them speaks for all: it has the roles and cohorts of all, and what it left
-- empty from the others (filled). In what the others contradict it they differ.
alter table roster_row
    add column staff   boolean not null default false,
    add column student boolean not null default false,
    add column roles   text[],
    add column cohorts text[],
    add column filled  text[],
    add column differs text[];
alter table roster
    add column repeated        int  not null default 0,
    add column conflicts       int  not null default 0,
    add column changed_by_hand text not null default 'KEEP',
    add column inactive        text not null default 'KEEP',
    add constraint a_choice_about_conflicts_is_known
        check (changed_by_hand in ('KEEP', 'OVERWRITE') and inactive in ('KEEP', 'OVERWRITE'));

-- What the last import said about a person, by which the next one sees what was changed by hand since. No trail: what it
-- did to people has its own.
create table import_origin (
    institution_id uuid   not null,
    person_id      uuid   not null,
    given_name     text   not null,
    family_name    text   not null,
    email          text   not null,
    zone           text,
    roles          text[] not null,
    advisor_id     uuid,
    cohorts        text[] not null,

    constraint a_person_has_one_last_import primary key (institution_id, person_id),
    constraint an_import_wrote_about_a_person
        foreign key (institution_id, person_id) references person (institution_id, id),
    constraint an_import_assigned_a_person
        foreign key (institution_id, advisor_id) references person (institution_id, id)
);
call platform.keep_within_institution('import_origin');

-- Where a roster contradicts what was done by hand: a person left the college, or something was changed since the last import.
create table roster_conflict (
    institution_id uuid not null,
    roster_id      uuid not null,
    row_number     int  not null,
    column_name    text not null,
    in_file        text not null,
    in_directory   text not null,
    kind           text not null,

    constraint a_row_conflicts_once_about_a_value
        primary key (institution_id, roster_id, row_number, column_name, in_file),
    constraint a_conflict_belongs_to_a_roster foreign key (institution_id, roster_id) references roster,
    constraint a_conflicts_kind_is_known check (kind in ('CHANGED_BY_HAND', 'INACTIVE'))
);
call platform.keep_within_institution('roster_conflict');
