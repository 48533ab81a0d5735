package io.waymark.advising.spool;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The checksum of all files. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
