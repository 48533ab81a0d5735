-- Due work is asked for by priority first; the news of a large roster waits behind the rest.
drop index scheduled_tasks_by_execution_time;
create index scheduled_tasks_by_priority on scheduled_tasks (priority desc, execution_time);
