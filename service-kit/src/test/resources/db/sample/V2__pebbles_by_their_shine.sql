create function shine(colour text) returns text language sql immutable parallel safe as $$ select lower(colour) $$;
create index pebbles_by_shine on pebble (institution_id, sample.shine(colour));
