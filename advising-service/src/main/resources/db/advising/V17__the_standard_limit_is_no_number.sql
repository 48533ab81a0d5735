-- Null is the standard limit, whatever that is by then. Until now it was copied for whoever was first assigned a student;
-- a limit that an admin set has another version.
alter table caseload alter column student_limit drop not null;
alter table caseload no force row level security;
alter table caseload disable trigger user;
update caseload set student_limit = null where version = 0;
alter table caseload enable trigger user;
alter table caseload force row level security;
