-- Who canceled an appointment, and when, in the spelling of its state. Constraints and indexes follow a renamed column.
alter table appointment rename column cancelled_by to canceled_by;
alter table appointment rename column cancelled_at to canceled_at;
