-- Tasks of imports are called so. Those that wait under their names of before go on in the queue of imports until the service
-- that knows them has renamed them.
alter table scheduled_tasks alter column queue set expression as (
    case when task_name in ('check-import', 'apply-import', 'tell-import', 'resync-subscriber',
                            'check-roster', 'apply-roster', 'tell-roster') then 'import'
         when task_name = 'deliver-event' then 'delivery'
         when task_name = 'nightly' then 'night'
         else 'work' end);
