-- What somebody outside chose on the page of a link is told by its code; the sentence stood in notices in one language.
alter table notice no force row level security;
update notice
set arguments = arguments - 'reason' - 'comment' || '{"dispute": "UNKNOWN_STUDENT"}'
where kind in ('EVIDENCE_RETURNED', 'EVIDENCE_DISPUTED')
  and coalesce(arguments ->> 'reason', arguments ->> 'comment') = 'I don’t know this person.';
alter table notice force row level security;
