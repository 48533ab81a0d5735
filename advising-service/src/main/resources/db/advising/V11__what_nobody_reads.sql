-- Hours have one version, kept with them in scheduling; a step to take next is worked out when somebody looks.
drop table offered_hours;
alter table journey_standing drop column next_step;
