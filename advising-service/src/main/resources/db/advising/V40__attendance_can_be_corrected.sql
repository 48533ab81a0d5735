-- An appointment is attended or missed, in the words of the field. The owner sees the rows only while the table's policy
-- does not hold for it, and a change of words is no change for the trail.
alter table appointment drop constraint appointment_state_is_known;
alter table appointment no force row level security;
alter table appointment disable trigger user;
update appointment set state = 'ATTENDED' where state = 'KEPT';
alter table appointment enable trigger user;
alter table appointment force row level security;
alter table appointment add constraint appointment_state_is_known
    check (state in ('BOOKED', 'CANCELLED', 'ATTENDED', 'MISSED'));

-- Who said when whether an appointment was attended or missed. The version is the one that was changed.
create table attendance_change (
    institution_id      uuid        not null,
    appointment_id      uuid        not null,
    appointment_version integer     not null,
    changed_by          uuid        not null,
    changed_at          timestamptz not null,
    from_state          text        not null,
    to_state            text        not null,

    constraint attendance_changes_once_per_version primary key (institution_id, appointment_id, appointment_version),
    constraint an_attendance_change_is_of_an_appointment
        foreign key (institution_id, appointment_id) references appointment (institution_id, id),
    constraint an_attendance_change_is_by_a_person
        foreign key (institution_id, changed_by) references person (institution_id, id),
    constraint attendance_is_recorded_or_corrected
        check (from_state in ('BOOKED', 'ATTENDED', 'MISSED') and to_state in ('ATTENDED', 'MISSED')
            and from_state <> to_state)
);
call platform.guard('attendance_change');
