-- When hours were worked, by the clock on the wall; what ends before it starts went on past midnight. Immutable since the payload
-- holds dates and times as ISO 8601 writes them, which every setting reads alike.
create function hours_during(payload jsonb) returns tsrange language sql immutable parallel safe as $$
    select tsrange(
        (payload ->> 'date')::date + (payload ->> 'start')::time,
        (payload ->> 'date')::date + (payload ->> 'end')::time
            + case when (payload ->> 'end')::time > (payload ->> 'start')::time then interval '0' else interval '1 day' end)
$$;

-- The entries themselves are guarded, not a copy of them: whatever submits, reopens or corrects them, no two that count overlap.
alter table evidence add constraint a_student_is_in_one_place_at_a_time
    exclude using gist (institution_id with =, student_id with =, hours_during(payload) with &&)
    where (kind = 'HOURS_LOG' and status in ('SUBMITTED', 'VERIFIED'));
