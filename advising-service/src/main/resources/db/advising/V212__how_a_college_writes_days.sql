-- In which order a college writes the numbers of a day. Null where it has not said: then its time zone tells.
alter table institution
    add column date_order text constraint a_date_order_is_known check (date_order in ('ISO', 'MDY', 'DMY'));
