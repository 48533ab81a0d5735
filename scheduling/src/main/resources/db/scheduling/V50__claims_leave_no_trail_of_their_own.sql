-- A claim is made with its booking and moves with it, which the booking's trail tells; what becomes of who takes part is
-- told by the participation's.
drop trigger leaves_a_trail on claim;
drop trigger leaves_a_trail_when_deleted on claim;
