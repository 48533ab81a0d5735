-- A link that lets somebody without an account answer one verification. Only a hash of its secret is kept; whether there is
-- still something to answer, the advising service knows.
create table verification_link (
    institution_id  uuid        not null,
    secret_hash     text        not null,
    verification_id uuid        not null,
    expires_at      timestamptz not null,
    retired_at      timestamptz,

    primary key (institution_id, secret_hash)
);
create index verification_link_that_works on verification_link (institution_id, verification_id) where retired_at is null;
create index verification_link_by_age on verification_link (institution_id, expires_at);
call platform.guard('verification_link', 'secret_hash');
