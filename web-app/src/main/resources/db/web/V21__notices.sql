-- What people are told. A notice is kept as kind and arguments, never as text; its words are found when it is read or
-- mailed. There is no reference to an account, for a notice may arrive before the news of the person it is for.
create table notice (
    institution_id   uuid        not null,
    id               uuid        not null,
    person_id        uuid        not null,
    key              text        not null,
    kind             text        not null,
    arguments        jsonb       not null,
    subject          text,
    subject_id       uuid,
    step             text,
    told_at          timestamptz not null,
    read_at          timestamptz,
    mail_state       text        not null default 'WAITING',
    mail_due_at      timestamptz not null,
    mail_tries       int         not null default 0,
    unsubscribe_hash text,

    primary key (institution_id, id),
    constraint a_key_is_told_once unique (institution_id, person_id, key),
    constraint mail_state_is_known
        check (mail_state in ('WAITING', 'IN_DIGEST', 'SENT', 'NOT_SENT', 'OVERTAKEN', 'GIVEN_UP')),
    constraint a_link_says_what_it_is_to check ((subject is null) = (subject_id is null))
);
create index notice_by_age on notice (institution_id, person_id, told_at desc, id desc);
create index notice_unread on notice (institution_id, person_id, told_at desc, id desc) where read_at is null;
create index notice_in_digest on notice (institution_id, person_id, mail_due_at) where mail_state = 'IN_DIGEST';
create index notice_by_unsubscribe_link on notice (institution_id, unsubscribe_hash) where unsubscribe_hash is not null;
create index notice_long_read on notice (institution_id, read_at) where read_at is not null;
-- Without a trail of its own: a row says itself when it was told, read and mailed.
call platform.keep_within_institution('notice');

-- How somebody wants mails of a topic, where they want it otherwise than usual.
create table notice_preference (
    institution_id uuid not null,
    person_id      uuid not null,
    topic          text not null,
    mails          text not null,

    primary key (institution_id, person_id, topic),
    constraint mails_are_sent_in_a_known_way check (mails in ('NOW', 'DAILY', 'NEVER'))
);
call platform.guard('notice_preference');

-- When somebody wants no mails, and when the daily one, by the clock of their zone.
create table notice_settings (
    institution_id uuid not null,
    person_id      uuid not null,
    quiet_from     time not null,
    quiet_until    time not null,
    digest_at      time not null,

    primary key (institution_id, person_id)
);
call platform.guard('notice_settings');
