-- Somebody outside who does not know the student need not say it in words: the code is enough, and pages say it in the reader's
-- language. What was kept so far is the sentence that the page of the link put there in their place.
alter table evidence
    add column dispute text;

alter table verification no force row level security;
alter table evidence no force row level security;
alter table verification disable trigger user;
alter table evidence disable trigger user;
alter table evidence
    drop constraint a_return_says_why,
    add constraint a_return_says_why check (status <> 'RETURNED' or comment is not null or dispute is not distinct from 'UNKNOWN_STUDENT'),
    add constraint dispute_is_known check (dispute in ('NOT_RIGHT', 'UNKNOWN_STUDENT')),
    add constraint only_what_comes_back_is_disputed check (dispute is null or status in ('RETURNED', 'WITHDRAWN'));
update evidence as returned
set dispute = asked.dispute,
    comment = case when asked.dispute = 'UNKNOWN_STUDENT' and returned.comment in ('I don’t know this person.', 'I don''t know this person.')
                   then null else returned.comment end
from verification as asked
where asked.institution_id = returned.institution_id and asked.evidence_id = returned.id
  and asked.state = 'RETURNED' and asked.dispute is not null and returned.status in ('RETURNED', 'WITHDRAWN');
update verification
set comment = null
where dispute = 'UNKNOWN_STUDENT' and comment in ('I don’t know this person.', 'I don''t know this person.');
alter table evidence enable trigger user;
alter table verification enable trigger user;
alter table evidence force row level security;
alter table verification force row level security;

alter table verification
    add constraint a_dispute_says_why check (dispute <> 'NOT_RIGHT' or comment is not null);
