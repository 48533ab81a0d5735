-- Who had a seat and has it no more may have it in a calendar, out of which it is to be taken; who only waited has not.
alter table participation add column had_seat boolean not null default false;
