package io.waymark.web.signin;

import io.waymark.core.text.EmailKey;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.network.SenderNetwork;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;

/**
 * How often one may try: some times at once, then once more at each pace. Tight for one address at one account, wide for an
 * account from everywhere, so that who guesses at a password from one place does not keep its owner out.
 */
public enum AttemptLimit {
    ACCOUNT_FROM_ADDRESS(10, Duration.ofSeconds(30)),
    ACCOUNT(100, Duration.ofSeconds(10)),
    ACCOUNT_FROM_DEVICE(10, Duration.ofSeconds(30)),
    ADDRESS(200, Duration.ofSeconds(5)),
    LETTERS_TO_ACCOUNT(3, Duration.ofMinutes(10)),
    LETTERS_FROM_ADDRESS(100, Duration.ofSeconds(10));

    private final int atOnce;
    private final Duration pace;

    AttemptLimit(int atOnce, Duration pace) {
        this.atOnce = atOnce;
        this.pace = pace;
    }

    /** A limit for one account, one address or both. */
    public record Counted(AttemptLimit limit, List<String> whose) {

        /** Addresses are kept as hashes only. */
        byte[] key() {
            try {
                return MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    static List<Counted> onSigningIn(String college, String email, String address) {
        return List.of(
                ACCOUNT_FROM_ADDRESS.of(college, EmailKey.of(email), SenderNetwork.of(address)),
                ACCOUNT.of(college, EmailKey.of(email)),
                ADDRESS.of(SenderNetwork.of(address)));
    }

    /** From where the account was opened before: whatever others do, its owner gets in. */
    static List<Counted> onSigningInFromKnown(LinkSecret device, String college, String email) {
        return List.of(ACCOUNT_FROM_DEVICE.of(college, EmailKey.of(email), device.hash()));
    }

    /** By who is signed in already: whatever others do, they may. */
    public static List<Counted> onChangingOwn(String college, String email, String session) {
        return List.of(ACCOUNT_FROM_DEVICE.of(college, EmailKey.of(email), session));
    }

    static List<Counted> onAskingForALink(String college, String email, String address) {
        return List.of(
                LETTERS_TO_ACCOUNT.of(college, EmailKey.of(email)), LETTERS_FROM_ADDRESS.of(SenderNetwork.of(address)));
    }

    public static List<Counted> onUsingALink(String address) {
        return List.of(ADDRESS.of(SenderNetwork.of(address)));
    }

    Duration pace() {
        return pace;
    }

    Duration whole() {
        return pace.multipliedBy(atOnce);
    }

    private Counted of(String... whose) {
        return new Counted(this, List.of(whose));
    }
}
