-- Whom the host invited is not asked about, also when they had to wait for a seat. Of those who wait already it is not known.
alter table participation add column invited boolean not null default false;
alter table participation no force row level security;
alter table participation disable trigger user;
update participation set invited = true where state = 'INVITED';
alter table participation enable trigger user;
alter table participation force row level security;
alter table participation add constraint an_invitation_is_remembered check (state <> 'INVITED' or invited);
