-- Files of other systems call their columns otherwise. Somebody says once which is which; later files with the same headings are
-- read so.
alter table import
    add column foreign_header jsonb not null default '{"headings": [], "samples": []}';

create table import_mapping (
    institution_id uuid not null,
    header         text not null,
    headings       jsonb not null,
    source         text not null,
    targets        jsonb not null,
    everybody      text not null,
    said_by        uuid not null,
    said_at        timestamptz not null,

    primary key (institution_id, header),
    constraint columns_are_named_by_a_person foreign key (institution_id, said_by) references person
);
call platform.keep_within_institution('import_mapping');
