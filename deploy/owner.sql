-- Who migrates: the owner of the database and its schemas, who is no superuser. The services' roles are of its making.
-- Row-level security holds for an owner too, and would hide every college's rows from a migration that mends them.
\getenv owner_password OWNER_PASSWORD
create role waymark_owner login createrole bypassrls password :'owner_password';
create database waymark owner waymark_owner;
