-- What two colleges had left in the tables of the first release. A word after '#' stands for the id of what it names.

insert into advising.institution values
    ('#alder', '#alder', 'alder-valley', 'Alder Valley College', 'America/New_York', 0),
    ('#birch', '#birch', 'birch-lake', 'Birch Lake College', 'America/Chicago', 0);

insert into advising.person (institution_id, id, number, given_name, family_name, email, roles, zone, active, version) values
    ('#alder', '#ruth', '1', 'Ruth', 'Bellamy', 'ruth@alder.example', '{ADMIN}', 'America/New_York', true, 0),
    ('#alder', '#dana', '2', 'Dana', 'Whitcomb', 'dana@alder.example', '{ADVISOR}', 'America/New_York', true, 0),
    ('#alder', '#lee', '3', 'Lee', 'Park', 'lee@alder.example', '{ADVISOR}', 'America/New_York', false, 1),
    ('#alder', '#tomas', '4', 'Tomas', 'Varga', 'tomas@alder.example', '{MENTOR}', 'America/New_York', true, 0),
    ('#alder', '#maya', '5', 'Maya', 'Okafor', 'Maya@alder.example', '{STUDENT}', 'America/Denver', true, 2),
    ('#alder', '#eli', '6', 'Eli', 'Brandt', 'eli@alder.example', '{STUDENT}', 'America/New_York', false, 1),
    ('#alder', '#sam', '7', 'Sam', 'Ode', 'sam@alder.example', '{STUDENT,ADVISOR}', 'America/New_York', true, 0),
    ('#alder', '#noor', '8', 'Noor', 'Haddad', 'noor@alder.example', '{STUDENT}', 'America/New_York', true, 0),
    ('#birch', '#joel', '2', 'Joel', 'Sandoval', 'joel@birch.example', '{ADVISOR}', 'America/Chicago', true, 0),
    ('#birch', '#dylan', '5', 'Dylan', 'Frost', 'dylan@birch.example', '{STUDENT}', 'America/Chicago', true, 0);

-- A limit of version 0 was copied when somebody was first assigned; Lee's was set by an admin.
insert into advising.caseload values
    ('#alder', '#dana', 300, 0), ('#alder', '#lee', 5, 1), ('#alder', '#sam', 300, 0), ('#birch', '#joel', 300, 0);

insert into advising.assignment values
    ('#alder', '#maya-lee', '#maya', '#lee', '2025-01-06', '2025-03-10'),
    ('#alder', '#maya-dana', '#maya', '#dana', '2025-03-10', null),
    ('#alder', '#eli-dana', '#eli', '#dana', '2025-01-06', null),
    ('#alder', '#noor-dana', '#noor', '#dana', '2025-01-06', null),
    ('#alder', '#sam-himself-once', '#sam', '#sam', '2025-01-06', '2025-02-03'),
    ('#alder', '#sam-himself', '#sam', '#sam', '2025-02-03', null),
    ('#birch', '#dylan-joel', '#dylan', '#joel', '2025-07-01', null);

insert into advising.cohort values ('#alder', '#fall', 'HIT, fall 2025', 0), ('#birch', '#night', 'Evening', 3);
insert into advising.cohort_member values
    ('#alder', '#fall', '#maya', '2025-01-06 15:00Z'), ('#alder', '#fall', '#eli', '2025-01-06 15:00Z'),
    ('#birch', '#night', '#dylan', '2025-07-01 15:00Z');

insert into advising.published_roadmap values
    ('#alder', 'health-information-technician', 1, 'Health Information Technician', current_setting('upgrade.roadmap'), now()),
    ('#birch', 'health-information-technician', 1, 'Health Information Technician', current_setting('upgrade.roadmap'), now());
insert into advising.journey values
    ('#alder', '#maya', 'health-information-technician', 1, '2025-01-06', 0),
    ('#alder', '#eli', 'health-information-technician', 1, '2025-01-06', 0),
    ('#alder', '#sam', 'health-information-technician', 1, '2025-01-06', 0),
    ('#birch', '#dylan', 'health-information-technician', 1, '2025-07-01', 0);
insert into advising.waiver values
    ('#alder', '#maya', 'find-accredited-programs', 'Had enrolled before.', '#dana', '2025-03-11 15:00Z');
insert into advising.journey_standing (institution_id, student_id, percent, done, total, stage_number, stage_key, stage_title,
    trail, waiting_since, waiting_for, returned_since, returned_what, evaluated_on) values
    ('#alder', '#maya', 3, 3, 28, 2, 'skills', 'Skills', '{VERIFIED,TODO}', '2025-04-01 15:00Z', 'a/b', '2025-04-02 15:00Z',
     'c/d', '2025-11-01');
insert into advising.contact values
    ('#alder', '#maya', '2025-04-02 15:00Z'), ('#birch', '#dylan', '2025-07-02 15:00Z');

-- All six kinds, in all states that each could have.
insert into advising.evidence (institution_id, id, student_id, requirement, kind, status, amount, verifiers, text, checked,
    document_name, document_media_type, document_bytes, document_type, document_expires_on, session_id, level, submitted_at,
    decided_at, decided_by, decided_as, comment, version)
select '#alder', id::uuid, '#maya', requirement, kind, status, 1, verifiers::text[], text, checked::text[],
       document || '.pdf', case when document <> '' then 'application/pdf' end, case when document <> '' then 9 end, document,
       case when document = 'placement-agreement' then date '2031-01-31' end, session::uuid, level, '2025-04-01 15:00Z',
       case when status in ('VERIFIED', 'RETURNED') then timestamptz '2025-04-02 15:00Z' end, decided_by::uuid, decided_as,
       comment, case status when 'SUBMITTED' then 0 else 1 end
from (values
    ('#word', 'build-peer-relationships/self-attestation', 'SELF_ATTESTATION', 'VERIFIED', '{STUDENT}', null, '{}', null,
        null, null, '#maya', 'STUDENT', null),
    ('#essay', 'prepare-background-and-goals/reflection', 'REFLECTION', 'SUBMITTED', '{ADVISOR}',
        E'A "quoted" word,\na second line and a \\ .', '{}', null, null, null, null, null, null),
    ('#essay-returned', 'research-duties/reflection', 'REFLECTION', 'RETURNED', '{ADVISOR}', 'Short.', '{}', null, null,
        null, '#dana', 'ADVISOR', 'Say more.'),
    ('#essay-withdrawn', 'research-duties/reflection', 'REFLECTION', 'WITHDRAWN', '{ADVISOR}', 'Oops.', '{}', null, null,
        null, null, null, 'Say more.'),
    ('#essay-verified', 'research-job-outlook/reflection', 'REFLECTION', 'VERIFIED', '{STUDENT}', 'Growing.', '{}', null,
        null, null, '#maya', 'STUDENT', null),
    ('#ticks', 'match-skills-to-job/checklist', 'CHECKLIST', 'VERIFIED', '{STUDENT}', null, '{credentials}', null,
        null, null, '#maya', 'STUDENT', null),
    ('#diploma', 'high-school-diploma-or-ged/document-upload', 'DOCUMENT_UPLOAD', 'SUBMITTED', '{REGISTRAR,ADVISOR}', null,
        '{}', 'high-school-diploma', null, null, null, null, null),
    ('#diploma-returned', 'high-school-diploma-or-ged/document-upload', 'DOCUMENT_UPLOAD', 'RETURNED',
        '{REGISTRAR,ADVISOR}', null, '{}', 'high-school-diploma', null, null, '#ruth', 'REGISTRAR', 'Not legible.'),
    ('#diploma-withdrawn', 'high-school-diploma-or-ged/document-upload', 'DOCUMENT_UPLOAD', 'WITHDRAWN',
        '{REGISTRAR,ADVISOR}', null, '{}', 'high-school-diploma', null, null, null, null, null),
    ('#placement', 'secure-internship-site/document-upload', 'DOCUMENT_UPLOAD', 'VERIFIED', '{FACULTY,ADVISOR}', null, '{}',
        'placement-agreement', null, null, '#ruth', 'FACULTY', 'Well done.'),
    ('#skills', 'assess-own-skills/advisor-review', 'ADVISOR_REVIEW', 'VERIFIED', '{ADVISOR}', null, '{}', null, null,
        'plan-agreed', '#lee', 'ADVISOR', 'A good plan.'),
    ('#exam', 'confirm-exam-eligibility/advisor-review', 'ADVISOR_REVIEW', 'SUBMITTED', '{ADVISOR,FACULTY}', null, '{}', null,
        null, null, null, null, null),
    ('#letter', 'write-cover-letter/advisor-review', 'ADVISOR_REVIEW', 'RETURNED', '{ADVISOR}', 'Please read.', '{}', null,
        null, null, '#dana', 'ADVISOR', 'Name the position.'),
    ('#resume', 'tailor-resume/advisor-review', 'ADVISOR_REVIEW', 'WITHDRAWN', '{ADVISOR}', null, '{}', null, null, null,
        null, null, null),
    ('#met', 'build-mentor-relationship/session-count', 'SESSION_COUNT', 'VERIFIED', '{MENTOR,SYSTEM}', null, '{}', null,
        '#session-held', null, null, 'SYSTEM', null)
) as piece (id, requirement, kind, status, verifiers, text, checked, document, session, level, decided_by, decided_as, comment);
insert into advising.document
select institution_id, id, convert_to('%PDF-1.4 ' || document_name, 'UTF8') from advising.evidence where document_name is not null;

insert into advising.note values
    ('#alder', '#note-own', '#maya', '#dana', 'Works Saturdays.', false, '2025-04-03 15:00Z', null, 0),
    ('#alder', '#note-shared', '#maya', '#dana', 'Call me about the exam.', true, '2025-04-04 15:00Z', '2025-04-05 15:00Z', 1);

insert into advising.roster (institution_id, id, name, state, bytes, row_count, checked, created, faults, told, uploaded_by,
    uploaded_at, failure) values
    ('#alder', '#roster-applied', 'Fall', 'APPLIED', 900, 1, 1, 1, 0, 1, '#ruth', '2025-01-06 14:00Z', null),
    ('#alder', '#roster-checked', 'Spring', 'CHECKED', 900, 1, 1, 1, 0, 0, '#ruth', '2025-10-01 14:00Z', null),
    ('#alder', '#roster-checking', 'Summer', 'CHECKING', 900, 1, 0, 0, 0, 0, '#ruth', '2025-10-02 14:00Z', null),
    ('#alder', '#roster-applying', 'Winter', 'APPLYING', 900, 1, 1, 1, 0, 0, '#ruth', '2025-10-03 14:00Z', null),
    ('#alder', '#roster-stopped', 'Mended', 'STOPPED', 900, 1, 1, 0, 1, 0, '#ruth', '2025-10-04 14:00Z', null),
    ('#alder', '#roster-failed', 'Late', 'FAILED', 900, 1, 1, 1, 0, 0, '#ruth', '2025-10-05 14:00Z', 'Row 2 is outdated.');
insert into advising.roster_row
select institution_id, id, 2, 'student', case state when 'APPLIED' then '5' else '90' end, 'Ann', 'New', 'ann@alder.example', '',
       'Spring', '2', '', '', 0, 'ann@alder.example', case state when 'APPLIED' then '#maya'::uuid else '#ann'::uuid end,
       'CREATED', true, null, null
from advising.roster;
insert into advising.roster_fault values
    ('#alder', '#roster-stopped', 2, 1, 'email', 'ann', 'not-an-address', 'This is no address.', 'Mend it.');

insert into advising.inbox values ('#alder', 'evt_heard', 'session.completed', '2025-04-02 15:00Z');
insert into advising.idempotency_key values ('#alder', '#maya', 'key', 'abc', '#essay', '2025-04-01 15:00Z');
insert into advising.disclosure (institution_id, at, reader_id, student_id, what, why) values
    ('#alder', '2025-04-02 15:00Z', '#dana', '#maya', 'evidence', 'advisor'),
    ('#alder', now(), '#dana', '#maya', 'evidence', 'advisor'),
    ('#birch', '2025-07-02 15:00Z', '#joel', '#dylan', 'notes', 'advisor');

insert into scheduling.availability values
    ('#alder', '#dana', 'America/New_York', '{"MONDAY": ["09:00-12:00"], "THURSDAY": ["10:00-15:00", "16:00-24:00"]}',
        '2025-01-06', null, '{"2025-12-24": [], "2025-12-29": ["15:00-16:00"]}', 30, 30, 0, 10, 720, 45, 4),
    ('#alder', '#tomas', 'America/New_York', '{"FRIDAY": ["17:00-20:00"]}', null, null, '{}', 45, 15, 5, 5, 1440, 60, 1);

-- Appointments and sessions: over and still to come, met and missed, canceled, and over without a word.
create temporary table meeting as
select name::uuid as id, kind, host::uuid, status, missed, reports, days,
       case when days > 0 then date_trunc('day', now()) + days * interval '1 day' else timestamptz '2025-06-30Z' + days * interval '1 day' end
           + interval '15 hours' as starts_at
from (values
    ('#kept', 'advising', '#dana', 'ATTENDED', null, '{MET,MET}', -20),
    ('#missed', 'advising', '#dana', 'NO_SHOW', 'GUEST', '{OTHER_ABSENT,NONE}', -19),
    ('#off', 'advising', '#dana', 'CANCELLED', null, '{NONE,NONE}', -18),
    ('#over', 'advising', '#dana', 'CONFIRMED', null, '{NONE,NONE}', -17),
    ('#coming', 'advising', '#dana', 'CONFIRMED', null, '{NONE,NONE}', 9),
    ('#session-held', 'mentoring', '#tomas', 'ATTENDED', null, '{MET,MET}', -16),
    ('#session-missed', 'mentoring', '#tomas', 'NO_SHOW', 'HOST', '{NONE,OTHER_ABSENT}', -15),
    ('#session-off', 'mentoring', '#tomas', 'CANCELLED', null, '{NONE,NONE}', -14),
    ('#session-one-word', 'mentoring', '#tomas', 'CONFIRMED', null, '{MET,NONE}', -13),
    ('#session-coming', 'mentoring', '#tomas', 'CONFIRMED', null, '{NONE,NONE}', 10)
) as it (name, kind, host, status, missed, reports, days);
insert into scheduling.booking
select '#alder', id, kind, 'About ' || kind, starts_at, starts_at + interval '30 minutes', 'America/New_York',
       starts_at at time zone 'America/New_York', status, case status when 'CANCELLED' then 1 else 0 end, '#maya',
       '2025-05-01 15:00Z', case status when 'CANCELLED' then '#maya'::uuid end,
       case status when 'CANCELLED' then 'Ill' end, 2
from meeting;
insert into scheduling.claim (institution_id, booking_id, person_id, role, starts_at, ends_at, blocking, word, no_show)
select '#alder', id, case role when 'HOST' then host else '#maya' end, role, starts_at,
       starts_at + case role when 'HOST' then interval '40 minutes' else interval '30 minutes' end, status <> 'CANCELLED',
       (reports::text[])[ordinality], coalesce(missed = role, false)
from meeting, unnest(array['HOST', 'GUEST']) with ordinality as sides (role, ordinality);
insert into advising.appointment
select '#alder', id, '#maya', host, starts_at, starts_at + interval '30 minutes', 'America/New_York', 'About advising',
       case status when 'ATTENDED' then 'KEPT' when 'NO_SHOW' then 'MISSED' when 'CANCELLED' then status else 'BOOKED' end,
       case status when 'CANCELLED' then '#maya'::uuid end, case status when 'CANCELLED' then 'Ill' end, 1
from meeting where kind = 'advising';
insert into mentoring.session
select '#alder', id, '#maya', host, 'build-mentor-relationship', starts_at, starts_at + interval '30 minutes',
       case status when 'ATTENDED' then 'COMPLETED' when 'NO_SHOW' then 'MISSED' when 'CANCELLED' then status else 'BOOKED' end,
       1, case when id = '#session-one-word' then starts_at + interval '1 day' end
from meeting where kind = 'mentoring';
drop table meeting;

insert into mentoring.profile values
    ('#alder', '#tomas', 'Health information manager', 'Lakeshore', 'Since 2009.', '{earn-rhit}',
        '{health-information-technician}', '{Privacy audits}', '{RHIA}', '{en,hu}', 'VIDEO', 'https://meet.example/tomas', 5,
        true, 3);
insert into mentoring.directory_person
select institution_id, id, given_name, family_name, email, roles, zone, active, version from advising.person where id <> '#noor';
insert into mentoring.disclosure (institution_id, at, reader_id, student_id, what, why) values
    ('#alder', '2025-06-16 15:00Z', '#tomas', '#maya', 'session', 'mentor');

insert into web.college select institution_id, slug, name, zone from advising.institution;
insert into web.account
select institution_id, id, lower(email), given_name, family_name, roles, zone, active,
       case when given_name = 'Maya' then '{bcrypt}kept' end, version
from advising.person where id <> '#noor';
insert into web.password_link values ('#alder', 'hash', '#dana', '2099-01-01Z', null);

-- Under way when the services stopped: nights, and news of somebody who is new.
insert into advising.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
select 'nightly', institution_id, convert_to(format('{"institution":"%s"}', institution_id), 'UTF8'), '2099-01-01Z', false, 1, 10
from advising.institution;
insert into mentoring.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
select 'nightly', institution_id, convert_to(format('{"institution":"%s"}', institution_id), 'UTF8'), '2099-01-01Z', false, 1, 10
from advising.institution;
insert into web.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
select 'nightly', institution_id, convert_to(format('{"institution":"%s"}', institution_id), 'UTF8'), '2099-01-01Z', false, 1, 10
from advising.institution;
insert into advising.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
select 'deliver-event', 'evt_news/' || subscriber,
       convert_to(json_build_object('eventId', 'evt_news', 'subscriber', subscriber, 'body', json_build_object(
           'type', 'person.changed', 'timestamp', '2025-11-20T10:00:00Z', 'data', json_build_object(
               'institution', institution_id, 'person', id, 'number', number, 'givenName', given_name,
               'familyName', family_name, 'email', email, 'roles', roles, 'zone', zone, 'active', active,
               'revision', version))::text)::text, 'UTF8'),
       '2025-11-20 10:00Z', false, 1, 10
from advising.person, unnest(array['web', 'mentoring']) as subscriber where id = '#noor';
insert into advising.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version, priority)
select case state when 'CHECKING' then 'check-roster' else 'apply-roster' end, id,
       convert_to(json_build_object('institution', institution_id, 'roster', id)::text, 'UTF8'), '2025-10-03Z', false, 1, 50
from advising.roster where state in ('CHECKING', 'APPLYING');
