-- A mail says that it is being sent before it is, so that nobody sends it again who comes after a kill.
alter table notice
    drop constraint mail_state_is_known,
    add constraint mail_state_is_known
        check (mail_state in ('WAITING', 'IN_DIGEST', 'SENDING', 'SENT', 'NOT_SENT', 'OVERTAKEN', 'GIVEN_UP'));
