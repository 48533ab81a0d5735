-- An address is looked up with composed letters. What two would share then stays.
alter table account no force row level security;
alter table account disable trigger user;
update account a set
    email = normalize(email),
    given_name = normalize(given_name),
    family_name = normalize(family_name)
where (email is not nfc normalized or given_name is not nfc normalized or family_name is not nfc normalized)
  and not exists (select from account o
                  where o.institution_id = a.institution_id and o.id <> a.id
                    and normalize(o.email) = normalize(a.email));
set constraints all immediate;
alter table account enable trigger user;
alter table account force row level security;
