package io.waymark.kit.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The one order that lists of names have, in SQL: Unicode's, whatever the server's own is. Texts that differ at all differ in
 * it, so that what a row holds says where it stands.
 */
public final class Alphabetical {

    private Alphabetical() {}

    /** For {@code order by}, and for comparing with a place in the list. */
    public static String by(String... columns) {
        return Arrays.stream(columns).map("%s collate \"und-x-icu\""::formatted).collect(Collectors.joining(", "));
    }
}
