-- A mentor's time that several students may join. Its id is its booking's, where topic, seats and participants are kept;
-- the times are copied for lists.
create table group_session (
    institution_id uuid        not null,
    id             uuid        not null,
    mentor_id      uuid        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    cancelled      boolean     not null,

    primary key (institution_id, id),
    constraint a_group_session_is_booked
        foreign key (institution_id, id) references scheduling.booking (institution_id, id),
    constraint group_session_ends_after_it_starts check (starts_at < ends_at)
);
create index group_session_by_start on group_session (institution_id, starts_at, id) where not cancelled;
call platform.guard('group_session');
