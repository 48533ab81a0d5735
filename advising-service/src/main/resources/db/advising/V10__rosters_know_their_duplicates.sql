-- Found once, while the rows come in, instead of for each row when it is checked.
alter table roster_row add column same_number int, add column same_email int;
drop index roster_row_by_email;
