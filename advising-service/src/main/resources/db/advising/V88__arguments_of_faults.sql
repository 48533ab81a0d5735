alter table roster_fault add column arguments jsonb not null default '{}';
