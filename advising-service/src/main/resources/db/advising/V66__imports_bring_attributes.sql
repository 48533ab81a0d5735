-- A file may have a column for each attribute of the college. What it says of one is kept with the row as it will be kept of
-- the person, if it can be; which columns it has says of whom a required one is missing.
alter table roster_row add column attributes jsonb not null default '{}';
alter table roster add column attribute_keys text[] not null default '{}';
alter table import_origin add column attributes jsonb not null default '{}';
