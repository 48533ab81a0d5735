-- One table, four queues with workers of their own, so that nights, imports and deliveries hold up nobody's work. The queue
-- is told by the task's name, here alone; the views are what the workers look at, with the rights of whoever asks.
alter table scheduled_tasks add column queue text not null generated always as (
    case when task_name in ('check-roster', 'apply-roster', 'tell-roster', 'resync-subscriber') then 'import'
         when task_name = 'deliver-event' then 'delivery'
         when task_name = 'nightly' then 'night'
         else 'work' end) stored;

drop index scheduled_tasks_by_priority;
create index scheduled_tasks_by_priority on scheduled_tasks (queue, priority desc, execution_time) where not picked;
drop index scheduled_tasks_by_last_heartbeat;
create index scheduled_tasks_by_last_heartbeat on scheduled_tasks (queue, last_heartbeat) where picked;

create view scheduled_work with (security_invoker) as select * from scheduled_tasks where queue = 'work';
create view scheduled_imports with (security_invoker) as select * from scheduled_tasks where queue = 'import';
create view scheduled_deliveries with (security_invoker) as select * from scheduled_tasks where queue = 'delivery';
create view scheduled_nights with (security_invoker) as select * from scheduled_tasks where queue = 'night';
