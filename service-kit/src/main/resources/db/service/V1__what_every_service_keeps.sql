-- Background tasks (db-scheduler). Infrastructure, not a college's rows: the task's data names the institution.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,

    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (last_heartbeat);

-- Events that were received, so that each is applied once.
create table inbox (
    institution_id uuid        not null,
    event_id       text        not null,
    type           text        not null,
    received_at    timestamptz not null default clock_timestamp(),

    constraint an_event_is_applied_once primary key (institution_id, event_id)
);
call platform.keep_within_institution('inbox');

-- Requests that carried an Idempotency-Key, and what they made.
create table idempotency_key (
    institution_id uuid        not null,
    person_id      uuid        not null,
    key            text        not null,
    fingerprint    text        not null,
    made           uuid        not null,
    created_at     timestamptz not null default clock_timestamp(),

    constraint a_key_is_used_once primary key (institution_id, person_id, key)
);
call platform.keep_within_institution('idempotency_key');

-- Who read which student's record, what of it, and why they were allowed to. Append-only.
create table disclosure (
    institution_id uuid        not null,
    id             bigint      not null generated always as identity,
    at             timestamptz not null default clock_timestamp(),
    reader_id      uuid        not null,
    student_id     uuid        not null,
    what           text        not null,
    why            text        not null,

    primary key (institution_id, id)
);
create index disclosure_by_student on disclosure (institution_id, student_id, at desc);
call platform.keep_within_institution('disclosure');
