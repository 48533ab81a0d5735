-- Of colleges mentoring needs only the id.
drop table directory_institution;
