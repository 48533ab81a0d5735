-- Some steps of a roadmap are asked for in some states only. Null where the college has not said which is its own.
alter table institution
    add column state text constraint a_state_is_named_by_two_letters check (state ~ '^[A-Z]{2}$');
