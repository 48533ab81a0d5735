-- A claim is made with its booking and moves with it, which the booking's trail tells; only what people say about who
-- came is news, and that a claim is gone.
drop trigger leaves_a_trail on claim;
drop trigger leaves_a_trail_when_deleted on claim;
call platform.leave_a_trail('claim', telling => '{word,no_show}', events => '{update,delete}');
