-- By which revision of theirs somebody left: what older news say of them no longer makes them active.
alter table directory_person add column left_revision bigint not null default 0;
