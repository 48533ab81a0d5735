package io.waymark.web.account;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import io.waymark.web.mail.LinkSecret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues and redeems links to choose a password: an invitation, or the way back in for who forgot. */
@Service
public class PasswordLinks {

    private static final int SHORTEST_PASSWORD = 12;

    private final PasswordLinkRepository links;
    private final AccountRepository accounts;
    private final Colleges colleges;
    private final PasswordEncoder passwords;
    private final OpenSessions openSessions;
    private final KnownDevices devices;
    private final TransactionTemplate transaction;
    private final SecureRandom random;
    private final Clock clock;

    PasswordLinks(
            PasswordLinkRepository links,
            AccountRepository accounts,
            Colleges colleges,
            PasswordEncoder passwords,
            OpenSessions openSessions,
            KnownDevices devices,
            TransactionTemplate transaction,
            SecureRandom random,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.colleges = colleges;
        this.passwords = passwords;
        this.openSessions = openSessions;
        this.devices = devices;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Makes a link for a person of the current college; earlier ones stop working.
     *
     * @return the link's path, e.g. {@code /password/choose?token=alder-valley.x7Kf…}
     */
    @Transactional
    public String issue(PersonId person) {
        var account = accounts.findById(person.value())
                .orElseThrow(() -> new NotFoundException("no-such-account", "This person has no account yet."));
        var secret = LinkSecret.random(random);
        links.retireAllOf(person.value(), clock.instant());
        links.save(new PasswordLink(secret.hash(), account.person(), clock.instant()));
        return "/password/choose?token="
                + new LinkToken(colleges.get(CurrentInstitution.get()).getSlug(), secret.text());
    }

    /** The address that the person a link is for signs in with, if it still works. */
    public Optional<String> ownerOf(String token) {
        return accountOf(LinkToken.of(token)).map(Account::email);
    }

    private Optional<Account> accountOf(LinkToken link) {
        return colleges.withSlug(link.college())
                .flatMap(found -> within(
                        found.getId(),
                        () -> usable(link.secret()).flatMap(usable -> accounts.findById(usable.personId()))));
    }

    /** Sets the password, uses the link up and ends all sessions. Returns the account's e-mail address, to sign in with. */
    public String choosePassword(String token, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new RuleViolationException("password-too-short", "A password has at least 12 characters.");
        }
        var link = LinkToken.of(token);
        var college = colleges.withSlug(link.college()).orElseThrow(PasswordLinks::spent);
        // hashing is dear: not for links that do not work
        var hash = accountOf(link).map(account -> {
            PasswordStrength.require(password, account.knownTo(college));
            return passwords.encode(password);
        });
        return hash.flatMap(encoded -> within(college.getId(), () -> redeem(link.secret(), encoded)))
                .or(() -> within(college.getId(), () -> usedJustBefore(link.secret()))
                        .filter(account -> account.opensWith(password, passwords))
                        .map(Account::email))
                .orElseThrow(PasswordLinks::spent);
    }

    /** Whose link it was: who sends the same password twice has chosen it. */
    private Optional<Account> usedJustBefore(String secret) {
        return links.findById(hash(secret))
                .filter(link -> link.wasUsedJustBefore(clock.instant()))
                .flatMap(link -> accounts.findById(link.personId()));
    }

    private <T> T within(InstitutionId institution, Supplier<T> work) {
        return CurrentInstitution.call(institution, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private Optional<String> redeem(String secret, String hash) {
        if (links.use(hash(secret), clock.instant()) == 0) {
            return Optional.empty();
        }
        return links.findById(hash(secret))
                .flatMap(link -> accounts.lock(link.personId()))
                .map(account -> {
                    account.choosePassword(hash);
                    openSessions.endAfterCommit(account.person());
                    devices.forgetAllOf(account.person());
                    return accounts.save(account).email();
                });
    }

    private Optional<PasswordLink> usable(String secret) {
        return links.findById(hash(secret)).filter(link -> link.worksAt(clock.instant()));
    }

    private static NotFoundException spent() {
        return new NotFoundException("link-spent", "This link has been used or is too old. Ask for a new one.");
    }

    private static String hash(String secret) {
        return new LinkSecret(secret).hash();
    }
}
