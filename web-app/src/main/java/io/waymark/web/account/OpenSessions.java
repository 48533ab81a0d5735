package io.waymark.web.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people are signed in at this moment. */
@Component
class OpenSessions {

    /** No sign-in takes longer: who began it before a change has opened the session by then. */
    private static final Duration LONGEST_SIGN_IN = Duration.ofSeconds(30);

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final AccountRepository accounts;
    private final BackgroundTasks tasks;
    private final TransactionTemplate transaction;

    OpenSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            AccountRepository accounts,
            BackgroundTasks tasks,
            TransactionTemplate transaction) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tasks = tasks;
        this.transaction = transaction;
    }

    /**
     * Signs somebody out everywhere, once the reason for it is committed: who signs in after that gets the new state. A
     * second look finds what a stop of this process or a sign-in under way has left.
     */
    void endAfterCommit(PersonId person) {
        endAfterCommit(person, null);
    }

    /**
     * As above, but for one.
     *
     * @param spared the id of a session that goes on
     */
    void endAfterCommit(PersonId person, @Nullable String spared) {
        var check = SessionCheck.TASK
                .instance(UuidCreator.getTimeOrderedEpoch().toString())
                .data(SessionCheck.of(CurrentInstitution.get(), person))
                .build();
        tasks.schedule(check, Clock.systemUTC().instant().plus(LONGEST_SIGN_IN));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sessions.findByPrincipalName(person.toString()).keySet().stream()
                        .filter(session -> !session.equals(spared))
                        .forEach(sessions::deleteById);
            }
        });
    }

    /** Ends those of somebody's sessions that were opened by what the account said before. */
    void endOutdated(SessionCheck check) {
        var account = CurrentInstitution.call(
                new InstitutionId(check.institution()),
                () -> transaction.execute(_ -> accounts.findById(check.person())));
        var fingerprint = account.map(Account::fingerprint);
        sessions.findByPrincipalName(check.person().toString()).values().stream()
                .filter(session -> !fingerprint.equals(fingerprint(session)))
                .map(Session::getId)
                .forEach(sessions::deleteById);
    }

    private static Optional<Integer> fingerprint(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return Optional.ofNullable(context)
                .map(SecurityContext::getAuthentication)
                .map(known -> known.getPrincipal() instanceof SignedIn person ? person.fingerprint() : null);
    }
}
