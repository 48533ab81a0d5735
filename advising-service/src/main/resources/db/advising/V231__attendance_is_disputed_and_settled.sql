-- A student may say otherwise of what their advisor recorded; either agrees with the other, or the college decides.
alter table appointment
    add column advisor_says text,
    add column student_says text,
    add column recorded_at  timestamptz,
    add column settled_by   uuid,
    drop constraint appointment_state_is_known,
    add constraint appointment_state_is_known
        check (state in ('BOOKED', 'CANCELED', 'ATTENDED', 'MISSED', 'DIDNT_HAPPEN', 'DISPUTED')),
    add constraint a_disputed_appointment_says_what_each_side_says
        check ((state = 'DISPUTED') = (advisor_says is not null and student_says is not null)),
    add constraint what_the_sides_say_is_known
        check (advisor_says in ('ATTENDED', 'MISSED', 'DIDNT_HAPPEN') and student_says in ('ATTENDED', 'MISSED', 'DIDNT_HAPPEN')),
    add constraint the_sides_of_a_dispute_say_different_things check (advisor_says <> student_says);
create index appointment_by_advisor_while_open on appointment (institution_id, advisor_id, starts_at, id)
    where state = 'BOOKED';
create index appointment_in_dispute on appointment (institution_id, starts_at, id) where state = 'DISPUTED';

-- Who said what, also where that leaves it disputed; what was written before this said where it went. Nothing is said by who takes
-- it back. Only the college gives reasons.
alter table attendance_change
    add column said   text,
    add column reason text,
    drop constraint attendance_is_recorded_or_corrected,
    add constraint attendance_is_recorded_or_corrected
        check (from_state in ('BOOKED', 'ATTENDED', 'MISSED', 'DIDNT_HAPPEN', 'DISPUTED')
            and to_state in ('BOOKED', 'ATTENDED', 'MISSED', 'DIDNT_HAPPEN', 'DISPUTED')
            and (from_state <> to_state or to_state = 'DISPUTED')),
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
