-- How much each kind of signal weighs at a college, and when it is due; what is missing is as the service has it.
create table signal_setting (
    institution_id uuid    not null,
    kind           text    not null,
    enabled        boolean not null,
    severity       int     not null,
    days           int     not null,
    version        int     not null,

    constraint a_kind_of_signal_is_set_once primary key (institution_id, kind),
    constraint a_set_severity_is_from_0_to_100 check (severity between 0 and 100),
    constraint a_signal_is_due_within_a_year check (days between 0 and 365)
);
call platform.guard('signal_setting');
