package io.waymark.scheduling.booking;

import java.util.regex.Pattern;

/** What a booking is for, in the word of the service that made it: {@code advising}, {@code mentoring}. */
public record BookingKind(String value) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,39}");

    public static final BookingKind ADVISING = new BookingKind("advising");
    public static final BookingKind MENTORING = new BookingKind("mentoring");
    public static final BookingKind GROUP_SESSION = new BookingKind("group-session");

    public BookingKind {
        if (!WORD.matcher(value).matches()) {
            throw new IllegalArgumentException("A kind of booking is a lower-case word: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
