-- Whether the college knew an address from elsewhere when a student had somebody asked there: the supervisor of a placement, a
-- contact of a site, an issuer's own domain. An answer from an address that only the student knows vouches for less.
alter table verification
    add column outsider_known boolean;

alter table verification no force row level security;
alter table verification disable trigger user;
alter table placement no force row level security;
alter table site no force row level security;
update verification as asked
set outsider_known = capacity = 'SITE_SUPERVISOR' and (
        exists (select from placement
                where institution_id = asked.institution_id and student_id = asked.student_id
                  and standing in ('ACCEPTED', 'AGREED') and lower(supervisor_email) = lower(asked.outsider_address))
        or exists (select from site, jsonb_array_elements(site.contacts) as contact
                   where site.institution_id = asked.institution_id and not site.retired
                     and lower(contact ->> 'email') = lower(asked.outsider_address)))
where outsider_address is not null;
alter table site force row level security;
alter table placement force row level security;
alter table verification enable trigger user;
alter table verification force row level security;

alter table verification
    add constraint only_of_outsiders_it_is_told_whether_they_are_known
        check ((outsider_known is null) = (outsider_address is null));
create index verification_by_an_unknown_outsider on verification (institution_id, evidence_id)
    where state = 'VERIFIED' and not outsider_known;
