-- Lists of people are in one order of letters, whatever the server's own is. The index is made while people are written; what a
-- broken attempt left behind goes first.
drop index concurrently if exists person_in_order;
create index concurrently person_in_order on person (
    institution_id, family_name collate "und-x-icu", called_name collate "und-x-icu", id);
drop index concurrently if exists person_by_name;
