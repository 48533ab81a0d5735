-- In the spelling of what else is canceled. The index over what takes place follows the renamed column.
alter table group_session rename column cancelled to canceled;
