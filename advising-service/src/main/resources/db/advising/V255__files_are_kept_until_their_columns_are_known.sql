-- A file whose columns have other names is kept as long as its rows are, so that it is read by what somebody says of them, also when
-- they change their mind. In parts, so that nobody holds all of it.
create table import_file (
    institution_id uuid  not null,
    import_id      uuid  not null,
    part           int   not null,
    content        bytea not null,

    constraint a_file_has_a_part_once primary key (institution_id, import_id, part),
    constraint a_file_was_uploaded_for_an_import foreign key (institution_id, import_id) references import
);
call platform.keep_within_institution('import_file');
