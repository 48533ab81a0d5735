package io.waymark.web.account;

import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people who are signed in choose another password. */
@Service
public class OwnPassword {

    private final AccountRepository accounts;
    private final Colleges colleges;
    private final PasswordEncoder passwords;
    private final OpenSessions openSessions;
    private final KnownDevices devices;
    private final TransactionTemplate transaction;

    OwnPassword(
            AccountRepository accounts,
            Colleges colleges,
            PasswordEncoder passwords,
            OpenSessions openSessions,
            KnownDevices devices,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.colleges = colleges;
        this.passwords = passwords;
        this.openSessions = openSessions;
        this.devices = devices;
        this.transaction = transaction;
    }

    /**
     * Sets the password, ends all of the person's sessions but one, and forgets the devices that they signed in from. Who sends the same twice has chosen it.
     *
     * @return the person as the account knows them now, to go on with
     * @throws BadCredentialsException if the current password is another one
     * @throws io.waymark.core.refusal.RuleViolationException if the new one is guessed too soon
     */
    public SignedIn change(SignedIn person, String current, String chosen, String session) {
        var before = account(person);
        if (before.opensWith(current, passwords)) {
            PasswordStrength.require(chosen, before.knownTo(colleges.get(CurrentInstitution.get())));
            var hash = Objects.requireNonNull(passwords.encode(chosen));
            var changed = replace(before, hash, session);
            if (changed.isPresent()) {
                return signedIn(changed.get());
            }
        }
        // a second click comes when the first has changed it
        var now = account(person);
        if (!now.opensWith(chosen, passwords)) {
            throw new BadCredentialsException("wrong password");
        }
        transaction.executeWithoutResult(_ -> openSessions.endAfterCommit(now.person(), session));
        return signedIn(now);
    }

    private Account account(SignedIn person) {
        return Objects.requireNonNull(
                transaction.execute(_ -> accounts.findById(idOf(person)).orElseThrow()));
    }

    /** Nothing, if the password is not the one any more that was typed. */
    private Optional<Account> replace(Account before, String hash, String session) {
        return Objects.requireNonNull(transaction.execute(_ -> accounts.lock(
                        before.person().value())
                .filter(account -> account.fingerprint() == before.fingerprint())
                .map(account -> {
                    account.choosePassword(hash);
                    openSessions.endAfterCommit(account.person(), session);
                    devices.forgetAllOf(account.person());
                    return accounts.save(account);
                })));
    }

    private SignedIn signedIn(Account account) {
        var person = account.signedIn(colleges.get(CurrentInstitution.get()));
        person.eraseCredentials();
        return person;
    }

    private static UUID idOf(SignedIn person) {
        return person.caller().person().value();
    }
}
