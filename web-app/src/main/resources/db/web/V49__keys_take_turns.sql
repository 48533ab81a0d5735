-- The key that tokens are signed with has a successor, which is published before it signs.
alter table signing_key add column signs_from timestamptz not null default 'epoch';
