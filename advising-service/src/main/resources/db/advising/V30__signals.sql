-- Why a student needs attention: opened by a rule or a person, kept when what resolved it has closed it. No trail: the rows
-- are the history.
create table signal (
    institution_id uuid        not null,
    id             uuid        not null,
    student_id     uuid        not null,
    owner_id       uuid        not null,
    kind           text        not null,
    source         text        not null,
    severity       int         not null,
    since          date        not null,
    days           int,
    about          text,
    state          text        not null,
    opened_at      timestamptz not null,
    resolved_at    timestamptz,
    resolution     text,

    primary key (institution_id, id),
    constraint a_signal_is_about_a_student
        foreign key (institution_id, student_id) references person (institution_id, id),
    constraint a_signal_has_an_owner foreign key (institution_id, owner_id) references person (institution_id, id),
    constraint a_signal_comes_from_a_rule_or_a_person check (source in ('RULE', 'PERSON')),
    constraint severity_is_from_0_to_100 check (severity between 0 and 100),
    constraint signal_state_is_known check (state in ('OPEN', 'RESOLVED')),
    constraint what_is_resolved_says_when_and_by_what
        check ((state = 'RESOLVED') = (resolved_at is not null and resolution is not null))
);
create unique index a_rule_opens_one_signal_of_a_kind on signal (institution_id, student_id, kind)
    where state = 'OPEN' and source = 'RULE';
create index open_signal_by_student on signal (institution_id, student_id) where state = 'OPEN';
call platform.keep_within_institution('signal');

-- Worked out from what happened, never written by a click: who was never met or answered has a row without a moment. Whoever
-- works out a student's signals holds this row meanwhile.
alter table contact alter column last_at drop not null;

-- Signals say since when what waits for whom.
alter table journey_standing
    drop column waiting_since,
    drop column waiting_for,
    drop column returned_since,
    drop column returned_what;
