-- A student's advisor says whether the college knows an address that only the student has named; what they said holds for all that
-- is asked there about this student in the same capacity, from then on too.
alter table verification
    add column judged_by uuid,
    add column judged_at timestamptz,
    add constraint who_judges_an_address_says_when check ((judged_by is null) = (judged_at is null)),
    add constraint only_addresses_are_judged check (judged_by is null or outsider_address is not null),
    add constraint nobody_judges_the_address_of_their_own check (judged_by <> student_id);
