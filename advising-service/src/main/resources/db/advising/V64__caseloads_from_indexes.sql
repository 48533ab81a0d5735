-- A caseload is looked through as a whole, for who needs attention: from the indexes alone, not from pages all over the tables.
create index student_by_advisor on assignment (institution_id, advisor_id, ends_at) include (starts_at, student_id);
drop index assignment_by_advisor;
create index urgency_by_student on signal (institution_id, student_id) include (severity, days, since) where state = 'OPEN';
drop index open_signal_by_student;
