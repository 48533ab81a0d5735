package io.waymark.advising.attribute;

import java.util.Locale;

/** What can be wrong with a value. */
public enum AttributeError {
    UNKNOWN_ATTRIBUTE("There is no such attribute."),
    TOO_LONG("Write at most 200 characters."),
    HIDDEN_CHARACTER("Remove what cannot be seen in it, or type it anew."),
    NOT_A_NUMBER("Write a number of at most 18 digits, like 3.75."),
    UNREAD_DAY("Write the day as year-month-day, like 2026-08-24."),
    NOT_TRUE_OR_FALSE("Write true or false."),
    NOT_A_CHOICE("Use one of the choices that the attribute has."),
    MISSING("A student needs a value.");

    private final String remedy;

    AttributeError(String remedy) {
        this.remedy = remedy;
    }

    /** Stable, for programs. */
    public String code() {
        return this == MISSING
                ? "missing-value"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it, for who reads English. */
    String remedy() {
        return remedy;
    }
}
