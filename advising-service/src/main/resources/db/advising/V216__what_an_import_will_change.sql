-- What an import will change is told before it does: of each row the kinds of change as bits, and of the whole how many people
-- each kind is about.
alter table import_row add column changes int not null default 0;
alter table import add column changes jsonb not null default '{}';
