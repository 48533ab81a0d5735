-- A file may hold only some of the people, and one that cannot be read to its end says nothing about those it leaves out.
alter table import
    add column partial  boolean not null default false,
    add column readable boolean not null default true;
