-- How many days a student stayed in each stage that they finished, by the roadmap's order of stages; null where they did not
-- or had finished it before. Empty until the standing is worked out anew, which the night does that does not wait for its hour.
alter table journey_standing add column stage_days int[] not null default '{}';
update scheduled_tasks set execution_time = now() where task_name = 'nightly' and not picked;

-- A college looks back on what was attended and on what needed attention: by when, and only at what is over, so that booking
-- and opening a signal write no index more.
create index attendance_by_start on appointment (institution_id, starts_at) include (state, student_id)
    where state in ('ATTENDED', 'MISSED');
create index resolved_signal_by_moment on signal (institution_id, resolved_at)
    include (student_id, kind, severity, opened_at) where state = 'RESOLVED';

-- The accent a college chose among those of the stylesheet, all of which can be read in both themes.
alter table institution
    add column accent text not null default 'PINE',
    add constraint an_accent_is_one_of_the_stylesheets check (accent in ('PINE', 'HARBOR', 'PLUM', 'MOSS'));
