-- What somebody typed into a form and has not sent yet, one for each form.
create table draft (
    institution_id uuid        not null,
    person_id      uuid        not null,
    address        text        not null,
    key            uuid        not null,
    fields         jsonb       not null,
    saved_at       timestamptz not null,

    constraint a_form_has_one_draft primary key (institution_id, person_id, address),
    constraint drafts_are_short check (octet_length(address) <= 500 and octet_length(fields::text) <= 300000)
);
create index draft_by_age on draft (institution_id, saved_at);
call platform.keep_within_institution('draft');
