-- What the check of an import saw of a person who is in the directory already: who was never imported has nothing else by
-- which a change made by hand after the check is noticed. What was checked before says nothing and counts as changed.
-- Whether a student is assigned is known before anything is written: not, where the advisor is so already or stays another.
alter table roster_row
    add column seen text,
    add column assigned boolean not null default false;
