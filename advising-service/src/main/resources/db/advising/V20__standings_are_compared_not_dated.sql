-- The night writes only what differs, so a standing is no longer of a day.
alter table journey_standing drop column evaluated_on;
