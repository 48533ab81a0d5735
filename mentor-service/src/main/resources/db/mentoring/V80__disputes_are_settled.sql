-- What was said of a session may be taken back for a while, and a dispute is settled by either side or by the college.
alter table session
    add column concluded_at      timestamptz,
    add column settled_by        uuid,
    add column settlement_reason text,
    add constraint a_settlement_says_by_whom_and_why check ((settled_by is null) = (settlement_reason is null));
create index session_by_start_while_open on session (institution_id, starts_at, id) where state = 'BOOKED';

-- Who said when whether they met, one after the other; nothing is said by who takes it back.
create table attendance_statement (
    institution_id  uuid        not null,
    session_id      uuid        not null,
    number          integer     not null,
    said_by         uuid        not null,
    said_at         timestamptz not null,
    met             boolean,
    reason          text,

    constraint attendance_is_said_one_after_the_other primary key (institution_id, session_id, number),
    constraint an_attendance_statement_is_about_a_session
        foreign key (institution_id, session_id) references session (institution_id, id)
);
call platform.guard('attendance_statement', 'reason');

-- Why a dispute was settled as it was is for the two sides; the trail is told not to copy it.
do $$
declare
    old_trail name;
begin
    for old_trail in select tgname from pg_trigger where tgrelid = 'session'::regclass and tgname like 'leaves_a_trail%' loop
        execute format('drop trigger %I on session', old_trail);
    end loop;
end
$$;
drop policy stays_within_its_institution on session;
call platform.guard('session', 'meeting_place', 'settlement_reason');
