-- What two names of programs, or of colleges, have in common that are the same: said here and nowhere else.
create function program_key(name text) returns text language sql immutable parallel safe as $$ select lower(trim(name)) $$;

alter table program
    add column college_key text not null generated always as (program_key(college)) stored,
    add column name_key text not null generated always as (program_key(name)) stored;
drop index a_college_has_one_program_of_a_name;
create unique index a_college_has_one_program_of_a_name on program (institution_id, college_key, name_key);

-- Who says that they are in a program.
create index evidence_by_program
    on evidence (institution_id, program_key(payload ->> 'college'), program_key(payload ->> 'program'))
    where kind = 'DEGREE_RECORD';
