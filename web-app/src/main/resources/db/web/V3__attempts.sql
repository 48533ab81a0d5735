-- How far each limit on failed attempts is used up. Counted before anybody is known, so it belongs to no institution; the
-- key is a hash, for what people type into a sign-in form is nobody's business.
create table attempt (
    key         bytea       not null primary key,
    spent_until timestamptz not null
);
create index attempt_forgotten on attempt (spent_until);
