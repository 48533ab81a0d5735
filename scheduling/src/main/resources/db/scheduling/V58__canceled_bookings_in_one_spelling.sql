-- Who canceled a booking, in the spelling of its status. Constraints follow a renamed column.
alter table booking rename column cancelled_by to canceled_by;
