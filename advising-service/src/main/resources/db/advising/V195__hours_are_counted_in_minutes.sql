-- Amounts are kept so fine that a sum of minutes loses nothing, and hours are those that passed, also in the two nights of a year in
-- which clocks are changed. The owner sees the rows only while the table's policy does not hold for it, and what was counted
-- anew is no change for the trail.
alter table evidence
    alter column amount type numeric(14, 4),
    alter column written_amount type numeric(14, 4);

create function hours_that_passed(payload jsonb, zone text) returns numeric language sql stable as $$
    select round((extract(epoch from upper(hours_during(payload)) at time zone zone)
        - extract(epoch from lower(hours_during(payload)) at time zone zone)) / 3600, 4)
$$;

alter table institution no force row level security;
alter table evidence no force row level security;
alter table evidence disable trigger user;
update evidence e
   set amount = greatest(hours_that_passed(e.payload, i.zone), 0),
       written_amount = case when e.written_payload is not null then greatest(hours_that_passed(e.written_payload, i.zone), 0) end
  from institution i
 where i.institution_id = e.institution_id and e.kind = 'HOURS_LOG';
alter table evidence enable trigger user;
alter table evidence force row level security;
alter table institution force row level security;

drop function hours_that_passed;
