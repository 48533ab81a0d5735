-- Reasons for attention are rows that rules keep; whoever was there before the rows has none yet. The night works them out, and
-- this one does not wait for its hour.
update scheduled_tasks set execution_time = now() where task_name = 'nightly' and not picked;
