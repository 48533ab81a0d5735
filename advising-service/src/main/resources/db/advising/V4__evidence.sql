-- What students hand in, and what was counted for them. A piece is never deleted; what was withdrawn says so.
create table evidence (
    institution_id      uuid          not null,
    id                  uuid          not null,
    student_id          uuid          not null,
    requirement         text          not null,
    kind                text          not null,
    status              text          not null,
    amount              numeric(10,2) not null,
    verifiers           text[]        not null,
    text                text,
    checked             text[]        not null,
    document_name       text,
    document_media_type text,
    document_bytes      bigint,
    document_type       text,
    document_expires_on date,
    session_id          uuid,
    level               text,
    submitted_at        timestamptz   not null,
    decided_at          timestamptz,
    decided_by          uuid,
    decided_as          text,
    comment             text,
    version             int           not null,

    primary key (institution_id, id),
    constraint evidence_belongs_to_a_journey foreign key (institution_id, student_id) references journey,
    constraint evidence_status_is_known check (status in ('SUBMITTED', 'VERIFIED', 'RETURNED', 'WITHDRAWN')),
    constraint what_is_decided_says_when_and_as_whom
        check ((status in ('VERIFIED', 'RETURNED')) = (decided_at is not null and decided_as is not null)),
    constraint a_return_says_why check (status <> 'RETURNED' or comment is not null)
);
create unique index a_session_counts_once on evidence (institution_id, student_id, requirement, session_id)
    where session_id is not null;
create index evidence_by_student on evidence (institution_id, student_id, submitted_at);
create index evidence_that_waits on evidence (institution_id, student_id, submitted_at) where status = 'SUBMITTED';
call platform.guard('evidence', 'text', 'comment');

-- Files, where they are kept in the database. No trail: the evidence they belong to has one, and files never change.
create table document (
    institution_id uuid  not null,
    id             uuid  not null,
    content        bytea not null,

    primary key (institution_id, id)
);
alter table document alter column content set storage external;
call platform.keep_within_institution('document');
