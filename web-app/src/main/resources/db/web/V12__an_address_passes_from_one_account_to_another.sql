-- The directory says who has an address, and tells of one person after the other. When an address passes on, two accounts
-- have it until the news of both are here; it opens neither meanwhile.
alter table account drop constraint an_email_opens_one_account;
create index account_by_email on account (institution_id, email);
