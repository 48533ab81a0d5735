-- Lists of people are in one order of letters, whatever the server's own is. The index is made while people are written; what a
-- broken attempt left behind goes first.
drop index concurrently if exists directory_person_in_order;
create index concurrently directory_person_in_order on directory_person (
    institution_id, family_name collate "und-x-icu", given_name collate "und-x-icu", id) where active;
drop index concurrently if exists directory_person_by_name;
