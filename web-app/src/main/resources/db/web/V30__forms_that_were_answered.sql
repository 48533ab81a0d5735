-- Where a form led that somebody sent, and what they were told, so that sending it once more shows the same and does nothing.
create table form_receipt (
    institution_id uuid        not null,
    person_id      uuid        not null,
    key            uuid        not null,
    fingerprint    text        not null,
    location       text        not null,
    told           text,
    created_at     timestamptz not null default clock_timestamp(),

    constraint a_form_is_answered_once primary key (institution_id, person_id, key, fingerprint)
);
create index form_receipt_by_age on form_receipt (institution_id, created_at);
call platform.keep_within_institution('form_receipt');
