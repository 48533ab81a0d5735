package io.waymark.web.account;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.college.Colleges;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues and redeems links to choose a password: an invitation, or the way back in for who forgot. */
@Service
public class PasswordLinks {

    private static final int SECRET_BYTES = 32;
    private static final int SHORTEST_PASSWORD = 10;

    private final PasswordLinkRepository links;
    private final AccountRepository accounts;
    private final Colleges colleges;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final SecureRandom random;
    private final Clock clock;

    PasswordLinks(
            PasswordLinkRepository links,
            AccountRepository accounts,
            Colleges colleges,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            SecureRandom random,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.colleges = colleges;
        this.passwords = passwords;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Makes a link for a person of the current college; earlier ones stop working.
     *
     * @return the link's path, e.g. {@code /welcome/alder-valley/x7Kf…}
     */
    @Transactional
    public String issue(PersonId person) {
        var account = accounts.findById(person.value())
                .orElseThrow(() -> new NotFoundException("no-such-account", "This person has no account yet."));
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        links.retireAllOf(person.value(), clock.instant());
        links.save(new PasswordLink(hash(text), account.person(), clock.instant()));
        return "/welcome/" + colleges.get(CurrentInstitution.get()).getSlug() + "/" + text;
    }

    /** Whom a link is for, if it still works. */
    Optional<String> ownerOf(String college, String secret) {
        return colleges.withSlug(college)
                .flatMap(found -> CurrentInstitution.call(
                        found.getId(),
                        () -> transaction.execute(_ -> usable(secret)
                                .flatMap(link -> accounts.findById(link.personId()))
                                .map(Account::givenName))));
    }

    /** Sets the password and uses the link up. Returns the account's e-mail address, for signing in. */
    public String choosePassword(String college, String secret, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new RuleViolationException("password-too-short", "A password has at least 10 characters.");
        }
        var institution =
                colleges.withSlug(college).orElseThrow(PasswordLinks::spent).getId();
        var hash = passwords.encode(password);
        return CurrentInstitution.call(institution, () -> transaction.execute(_ -> redeem(secret, hash)));
    }

    private String redeem(String secret, String hash) {
        var link = usable(secret).orElseThrow(PasswordLinks::spent);
        var account = accounts.findById(link.personId()).orElseThrow(PasswordLinks::spent);
        account.choosePassword(hash);
        link.use(clock.instant());
        accounts.save(account);
        links.save(link);
        return account.email();
    }

    private Optional<PasswordLink> usable(String secret) {
        return links.findById(hash(secret)).filter(link -> link.worksAt(clock.instant()));
    }

    private static NotFoundException spent() {
        return new NotFoundException("link-spent", "This link has been used or is too old. Ask for a new one.");
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
