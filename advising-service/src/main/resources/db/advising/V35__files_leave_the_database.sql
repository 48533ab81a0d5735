-- Files leave the database for a folder or a bucket. A row is there before its file is, and goes after it, so that no file
-- is kept that nobody knows of; what is still in here moves out when it is read, or at night.
alter table document
    alter column content drop not null,
    add column state  text        not null default 'KEPT',
    add column since  timestamptz not null default now(),
    add column bytes  bigint,
    add column sha256 text,
    add constraint document_state_is_known check (state in ('INCOMING', 'KEPT', 'DISCARDED')),
    add constraint a_document_is_here_or_measured check (content is not null or (bytes is not null and sha256 is not null)),
    add constraint a_document_is_not_smaller_than_nothing check (bytes >= 0),
    add constraint a_checksum_is_a_sha256 check (sha256 ~ '^[0-9a-f]{64}$');
create index document_not_kept on document (institution_id, state, since) where state <> 'KEPT';
create index document_to_move on document (institution_id, id) where content is not null;

-- How much a college keeps. No trail: it follows from what is uploaded.
create table document_usage (
    institution_id uuid   not null,
    bytes          bigint not null,

    primary key (institution_id),
    constraint usage_is_not_less_than_nothing check (bytes >= 0)
);
call platform.keep_within_institution('document_usage');

-- How much a college may keep, where it is not what all may.
create table document_quota (
    institution_id uuid   not null,
    bytes          bigint not null,

    primary key (institution_id),
    constraint a_quota_is_not_less_than_nothing check (bytes >= 0)
);
call platform.guard('document_quota');
