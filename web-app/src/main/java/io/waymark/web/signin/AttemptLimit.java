package io.waymark.web.signin;

import io.waymark.core.text.EmailKey;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * How often one may try: some times at once, then once more at each pace. Tight for one address at one account, wide for an
 * account from everywhere, so that who guesses at a password from one place does not keep its owner out.
 */
public enum AttemptLimit {
    ACCOUNT_FROM_ADDRESS(10, Duration.ofSeconds(30)),
    ACCOUNT(100, Duration.ofSeconds(10)),
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

    public static List<Counted> onSigningIn(String college, String email, String address) {
        return List.of(
                ACCOUNT_FROM_ADDRESS.of(college, EmailKey.of(email), network(address)),
                ACCOUNT.of(college, EmailKey.of(email)),
                ADDRESS.of(network(address)));
    }

    static List<Counted> onAskingForALink(String college, String email, String address) {
        return List.of(LETTERS_TO_ACCOUNT.of(college, EmailKey.of(email)), LETTERS_FROM_ADDRESS.of(network(address)));
    }

    public static List<Counted> onUsingALink(String address) {
        return List.of(ADDRESS.of(network(address)));
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

    /** An IPv6 visitor has 2^64 addresses to choose from: the network tells where they are. */
    private static String network(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
