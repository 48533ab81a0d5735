-- Letters with marks are kept composed, so that a file written in the other way changes nobody. What two would share then stays.
alter table person no force row level security;
alter table person disable trigger user;
update person set
    given_name = normalize(given_name),
    family_name = normalize(family_name),
    preferred_name = normalize(preferred_name)
where given_name is not nfc normalized
   or family_name is not nfc normalized
   or coalesce(preferred_name, '') is not nfc normalized;
update person p set email = normalize(email)
where email is not nfc normalized
  and not exists (select from person o
                  where o.institution_id = p.institution_id and o.id <> p.id
                    and lower(normalize(o.email)) = lower(normalize(p.email)));
update person p set number = normalize(number)
where number is not nfc normalized
  and not exists (select from person o
                  where o.institution_id = p.institution_id and o.id <> p.id
                    and normalize(o.number) = normalize(p.number));
set constraints all immediate;
alter table person enable trigger user;
alter table person force row level security;

alter table cohort no force row level security;
alter table cohort disable trigger user;
update cohort c set name = normalize(name)
where name is not nfc normalized
  and not exists (select from cohort o
                  where o.institution_id = c.institution_id and o.id <> c.id
                    and normalize(o.name) = normalize(c.name));
alter table cohort enable trigger user;
alter table cohort force row level security;

alter table attribute_definition no force row level security;
alter table attribute_definition disable trigger user;
update attribute_definition set
    label = normalize(label),
    choices = array(select normalize(choice) from unnest(choices) with ordinality as listed (choice, place) order by place)
where label is not nfc normalized or array_to_string(choices, ' ') is not nfc normalized;
alter table attribute_definition enable trigger user;
alter table attribute_definition force row level security;

alter table person_attribute no force row level security;
alter table person_attribute disable trigger user;
update person_attribute set value = normalize(value) where value is not nfc normalized;
alter table person_attribute enable trigger user;
alter table person_attribute force row level security;

alter table import_origin no force row level security;
alter table import_origin disable trigger user;
update import_origin set
    given_name = normalize(given_name),
    family_name = normalize(family_name),
    email = normalize(email),
    cohorts = array(select normalize(cohort) from unnest(cohorts) with ordinality as listed (cohort, place) order by place),
    attributes = normalize(attributes::text)::jsonb
where given_name is not nfc normalized
   or family_name is not nfc normalized
   or email is not nfc normalized
   or array_to_string(cohorts, ' ') is not nfc normalized
   or attributes::text is not nfc normalized;
alter table import_origin enable trigger user;
alter table import_origin force row level security;
