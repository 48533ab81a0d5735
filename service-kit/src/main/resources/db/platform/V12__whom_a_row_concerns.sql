-- The person whom a row of a table is about: the student before anybody else it names, or the person that it is.
create function concerned(changed jsonb, entity text) returns uuid
    language sql immutable parallel safe
    return coalesce(
        changed ->> 'student_id',
        changed ->> 'person_id',
        changed ->> 'mentor_id',
        changed ->> 'advisor_id',
        case when entity in ('person', 'account', 'profile') then changed ->> 'id' end)::uuid;
