-- Since when something is to be done, however often it was put off: the age of news that were not delivered, and of mails that
-- were not sent.
alter table scheduled_tasks add column created_at timestamptz not null default now();
