-- A student and their advisor are told each by themselves, also an advisor who comes later. Until now it was the student, at least.
-- The owner sees the rows only while the table's policy does not hold for it, and the trail needs no word of it.
alter table accreditation_told add column recipient_id uuid;
alter table accreditation_told no force row level security;
alter table accreditation_told disable trigger user;
update accreditation_told set recipient_id = student_id;
alter table accreditation_told enable trigger user;
alter table accreditation_told force row level security;
alter table accreditation_told
    alter column recipient_id set not null,
    drop constraint a_student_is_told_of_one_accreditation,
    add constraint each_is_told_of_one_accreditation_of_a_student primary key (institution_id, student_id, recipient_id),
    add constraint whoever_is_told_of_an_accreditation_is_known
        foreign key (institution_id, recipient_id) references person (institution_id, id);
