-- Disclosures in monthly partitions, so that those past their time are dropped and never deleted row by row.
alter table disclosure rename to disclosure_until_now;
alter table disclosure_until_now rename constraint disclosure_pkey to disclosure_until_now_pkey;
alter index disclosure_by_student rename to disclosure_until_now_by_student;
alter sequence disclosure_id_seq rename to disclosure_until_now_id_seq;

create table disclosure (
    institution_id uuid        not null,
    id             bigint      not null generated always as identity,
    at             timestamptz not null default clock_timestamp(),
    reader_id      uuid        not null,
    student_id     uuid        not null,
    what           text        not null,
    why            text        not null,

    primary key (institution_id, at, id)
) partition by range (at);
create index disclosure_by_student on disclosure (institution_id, student_id, at desc);
call platform.keep_within_institution('disclosure');
create table disclosure_default partition of disclosure default;
call platform.keep_within_institution('disclosure_default');

-- The owner sees the rows only while the tables' policies do not hold for it.
alter table disclosure no force row level security;
alter table disclosure_until_now no force row level security;
do $$
declare
    oldest timestamptz := (select coalesce(min(at), now()) from disclosure_until_now);
begin
    call platform.make_months('disclosure', oldest);
    insert into disclosure overriding system value select * from disclosure_until_now;
    perform setval(pg_get_serial_sequence('disclosure', 'id'), nextval('disclosure_until_now_id_seq'));
end
$$;
alter table disclosure force row level security;
drop table disclosure_until_now;

-- What the nightly purge looks for.
create index inbox_by_age on inbox (institution_id, received_at);
create index idempotency_key_by_age on idempotency_key (institution_id, created_at);
