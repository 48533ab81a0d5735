create table pebble (
    institution_id uuid not null,
    id             uuid not null,
    colour         text not null,
    version        int  not null,

    primary key (institution_id, id)
);
call platform.guard('pebble');

create table vein (
    institution_id uuid not null,
    id             uuid not null,
    pebble_id      uuid not null,
    name           text not null,

    primary key (institution_id, id),
    constraint a_vein_runs_through_a_pebble foreign key (institution_id, pebble_id) references pebble
);
call platform.guard('vein', 'name');

create table grain (
    institution_id uuid not null,
    mark           text not null,
    size           int  not null,

    primary key (institution_id, mark)
);
call platform.guard('grain', 'mark');
