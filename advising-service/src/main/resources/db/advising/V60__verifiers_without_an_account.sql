-- Somebody without an account is asked by name and address. The trail keeps both: whom a student named is what a later
-- question is about.
alter table verification
    add column outsider_name    text,
    add column outsider_address text,
    add column mailed_at        timestamptz,
    add column mails            int,
    add column dispute          text,
    add constraint an_outsider_has_a_name_an_address_and_was_written_to
        check (num_nulls(outsider_name, outsider_address, mailed_at, mails) in (0, 4)),
    add constraint only_outsiders_are_asked_by_address check (outsider_address is null
        or capacity in ('SITE_SUPERVISOR', 'EMPLOYER', 'EVENT_HOST', 'CREDENTIAL_ISSUER')),
    add constraint dispute_is_known check (dispute in ('NOT_RIGHT', 'UNKNOWN_STUDENT')),
    add constraint only_outsiders_dispute check (dispute is null or outsider_address is not null),
    drop constraint verification_state_is_known,
    add constraint verification_state_is_known
        check (state in ('WAITING', 'VERIFIED', 'RETURNED', 'UNDONE', 'REOPENED', 'REPLACED', 'CLOSED'));

-- What was undone, reopened or closed is asked again of the same people by another row.
create unique index a_peer_is_asked_once_about_a_piece on verification (institution_id, evidence_id, person_id)
    where capacity = 'PEER' and state in ('WAITING', 'VERIFIED', 'RETURNED', 'REPLACED');
-- How much somebody has asked of people outside, and what of it waits or came back.
create index verification_outside_by_student on verification (institution_id, student_id, asked_at)
    where outsider_address is not null;
create index verification_that_waits_by_person on verification (institution_id, person_id)
    where state = 'WAITING' and person_id is not null;
