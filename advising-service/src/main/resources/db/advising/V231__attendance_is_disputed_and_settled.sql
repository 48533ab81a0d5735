-- A student may say otherwise of what their advisor recorded; either agrees with the other, or the college decides. While they say
-- different things it is BOOKED, as the release before knows it, and only then it says what the advisor says.
alter table appointment
    add column advisor_says text,
    add column student_says text,
    add column recorded_at  timestamptz,
    add column settled_by   uuid,
    add constraint what_the_sides_say_is_known
        check (advisor_says in ('ATTENDED', 'MISSED', 'DIDNT_HAPPEN') and student_says in ('ATTENDED', 'MISSED', 'DIDNT_HAPPEN')),
    add constraint the_sides_of_a_dispute_say_different_things
        check (advisor_says is null or (student_says is not null and advisor_says <> student_says));
create index appointment_by_advisor_while_open on appointment (institution_id, advisor_id, starts_at, id)
    where state = 'BOOKED' and advisor_says is null;
create index appointment_in_dispute on appointment (institution_id, starts_at, id)
    where state = 'BOOKED' and advisor_says is not null;

-- Who said what, also where that leaves it open; what was written before this said where it went. Nothing is said by who takes
-- it back. Only the college gives reasons.
alter table attendance_change
    add column said   text,
    add column reason text,
    drop constraint attendance_is_recorded_or_corrected,
    add constraint attendance_is_recorded_or_corrected
        check (from_state in ('BOOKED', 'ATTENDED', 'MISSED', 'DIDNT_HAPPEN')
            and to_state in ('BOOKED', 'ATTENDED', 'MISSED', 'DIDNT_HAPPEN')),
    add constraint what_is_said_of_attendance_is_known check (said in ('ATTENDED', 'MISSED', 'DIDNT_HAPPEN'));
do $$
declare
    old_trail name;
begin
    for old_trail in select tgname from pg_trigger
        where tgrelid = 'attendance_change'::regclass and tgname like 'leaves_a_trail%' loop
        execute format('drop trigger %I on attendance_change', old_trail);
    end loop;
end
$$;
drop policy stays_within_its_institution on attendance_change;
call platform.guard('attendance_change', 'reason');
