package io.waymark.web.account;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.Role;
import io.waymark.core.text.EmailKey;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the account somebody wants to sign in with, and keeps accounts in step with the directory. */
@Service
class Accounts implements UserDetailsService {

    private final AccountRepository accounts;
    private final Colleges colleges;
    private final PasswordMails mails;
    private final OpenSessions openSessions;
    private final TransactionTemplate transaction;

    Accounts(
            AccountRepository accounts,
            Colleges colleges,
            PasswordMails mails,
            OpenSessions openSessions,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.colleges = colleges;
        this.mails = mails;
        this.openSessions = openSessions;
        this.transaction = transaction;
    }

    /** Follows the directory. A new admin is written to at once, for there may be nobody yet who could invite them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonChanged person) {
        var known = accounts.lock(person.person().value());
        var account = known.orElseGet(() -> new Account(person));
        if (account.follow(person) && known.isPresent()) {
            openSessions.endAfterCommit(person.person());
        }
        accounts.save(account);
        if (known.isEmpty() && person.roles().contains(Role.ADMIN)) {
            mails.send(person.person());
        }
    }

    @Override
    public SignedIn loadUserByUsername(String name) {
        var slash = name.indexOf('/');
        var email = EmailKey.of(name.substring(slash + 1));
        return colleges.withSlug(name.substring(0, slash))
                .flatMap(college -> CurrentInstitution.call(
                        college.getId(),
                        () -> transaction.execute(
                                _ -> accounts.findByEmail(email).map(account -> account.signedIn(college)))))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
