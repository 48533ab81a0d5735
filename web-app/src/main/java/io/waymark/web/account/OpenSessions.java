package io.waymark.web.account;

import io.waymark.core.identity.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where people are signed in at this moment. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Signs somebody out everywhere, once the reason for it is committed: who signs in after that gets the new state. */
    void endAfterCommit(PersonId person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
            }
        });
    }
}
