-- How and where the two agreed to meet. What was booked before this does not say.
alter table appointment
    add meeting_kind  text,
    add meeting_place text,
    add constraint appointment_meeting_kind_is_known check (meeting_kind in ('VIDEO', 'PHONE', 'ON_CAMPUS')),
    add constraint appointment_has_a_way_and_a_place_or_neither check ((meeting_kind is null) = (meeting_place is null));

-- A link lets in whoever has it, and a number is somebody's own: the trail is told not to copy them.
do $$
declare
    old_trail name;
begin
    for old_trail in select tgname from pg_trigger where tgrelid = 'appointment'::regclass and tgname like 'leaves_a_trail%' loop
        execute format('drop trigger %I on appointment', old_trail);
    end loop;
end
$$;
drop policy stays_within_its_institution on appointment;
call platform.guard('appointment', 'topic', 'cancellation_reason', 'meeting_place');
