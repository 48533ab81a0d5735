-- What somebody was told of the cycle of a student's credential: so many days before it ends, or, with 0, that it has lapsed. Once each.
create table renewal_told (
    institution_id uuid not null,
    student_id     uuid not null,
    recipient_id   uuid not null,
    credential     text not null,
    ends_on        date not null,
    days_before    int  not null,

    constraint each_is_told_once_of_a_stage_of_a_renewal
        primary key (institution_id, student_id, credential, ends_on, days_before, recipient_id),
    constraint a_renewal_is_a_persons foreign key (institution_id, student_id) references person (institution_id, id),
    constraint whoever_is_told_of_a_renewal_is_known
        foreign key (institution_id, recipient_id) references person (institution_id, id),
    constraint a_renewal_is_told_before_it_ends_or_once_it_has check (days_before >= 0)
);
call platform.guard('renewal_told');
