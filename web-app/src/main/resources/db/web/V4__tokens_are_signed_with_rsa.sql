-- The first instance to start makes a key of the new kind.
delete from signing_key;
