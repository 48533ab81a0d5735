-- What a college keeps about its people beside their directory entries: the built-in attributes and those it defines.
create table attribute_definition (
    institution_id uuid    not null,
    key            text    not null,
    label          text    not null,
    type           text    not null,
    choices        text[]  not null,
    required       boolean not null,
    position       int     not null,
    built_in       boolean not null,
    version        int     not null,

    constraint an_attribute_is_defined_once primary key (institution_id, key),
    constraint an_attribute_key_can_name_a_column check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
    constraint an_attribute_type_is_known check (type in ('TEXT', 'NUMBER', 'DATE', 'BOOLEAN', 'CHOICE')),
    constraint only_a_choice_has_choices check ((type = 'CHOICE') = (cardinality(choices) > 0))
);
-- The owner sees the colleges only while their policy does not hold for it.
alter table institution no force row level security;
insert into attribute_definition
select institution_id, key, label, type, choices, false, position, true, 1
from institution, (values
    ('program', 'Program', 'TEXT', array[]::text[], 1),
    ('term', 'Term', 'TEXT', array[]::text[], 2),
    ('campus', 'Campus', 'TEXT', array[]::text[], 3),
    ('enrollment_status', 'Enrollment status', 'CHOICE',
        array['Full-time', 'Three-quarter-time', 'Half-time', 'Less than half-time', 'Not enrolled'], 4),
    ('enrolled_on', 'Enrolled on', 'DATE', array[]::text[], 5),
    ('expected_graduation_on', 'Expected graduation', 'DATE', array[]::text[], 6)
) as built_in (key, label, type, choices, position);
alter table institution force row level security;
call platform.guard('attribute_definition');

-- A value is text, written one way for its type, so that equal ones are equal and dates are in order. Rows and not a
-- document: under row-level security an index serves only plain comparisons, and a list of a million people is narrowed
-- by them.
create table person_attribute (
    institution_id uuid             not null,
    person_id      uuid             not null,
    key            text             not null,
    value          text collate "C" not null,

    constraint a_person_has_one_value_of_an_attribute primary key (institution_id, person_id, key),
    constraint an_attribute_is_a_persons foreign key (institution_id, person_id) references person (institution_id, id),
    constraint a_value_is_of_a_defined_attribute foreign key (institution_id, key) references attribute_definition,
    constraint a_value_says_something check (length(value) between 1 and 200)
);
create index person_attribute_by_value on person_attribute (institution_id, key, value, person_id);
call platform.guard('person_attribute');

-- Rises with every change of a person's attributes, so that two who edit them do not overwrite each other.
alter table person add column attributes_version int not null default 0;
