package io.waymark.web.notification;

import io.waymark.web.account.Recipient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a mail is known by: the same for the same key and person however often it is sent, and telling nothing of either. */
final class MailId {

    private static final int LENGTH = 32;

    private MailId() {}

    static String of(Recipient recipient, String key) {
        var reader = recipient.reader();
        var all = "%s/%s/%s".formatted(reader.institution(), reader.person(), key);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "notice." + HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
