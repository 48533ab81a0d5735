-- Views of a caseload that an advisor keeps under a name, alone or for all advisors of the college. What narrows it is the page's
-- to read. The trail copies neither, for what is looked for may be a student.
create table saved_view (
    institution_id uuid    not null,
    id             uuid    not null,
    owner_id       uuid    not null,
    name           text    not null,
    query          text    not null,
    shared         boolean not null,

    primary key (institution_id, id),
    constraint a_view_has_a_name_of_its_own unique (institution_id, owner_id, name),
    constraint a_view_is_somebodys foreign key (institution_id, owner_id) references person (institution_id, id),
    constraint a_view_has_a_name check (name <> '')
);
call platform.guard('saved_view', 'name', 'query');

-- With which of them somebody's caseload begins.
create table first_view (
    institution_id uuid not null,
    person_id      uuid not null,
    view_id        uuid not null,

    constraint a_caseload_begins_with_one_view primary key (institution_id, person_id),
    constraint a_caseload_is_somebodys foreign key (institution_id, person_id) references person (institution_id, id),
    constraint a_caseload_begins_with_a_saved_view
        foreign key (institution_id, view_id) references saved_view (institution_id, id)
);
create index first_view_by_view on first_view (institution_id, view_id);
call platform.keep_within_institution('first_view');
