package io.waymark.advising.api.kind;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says in one field.
 *
 * @param name what it is, a word that pages know, e.g. {@code issued-on}; or where there is a label, the college's key
 * @param label what the college calls it
 * @param value a day or a time as ISO 8601 has it, a number with a point, a code as it is
 * @param written what the student wrote, where a verifier corrected it to this value
 */
public record ShownValue(
        String name,
        @Nullable String label,
        Type type,
        String value,
        @Nullable String written) {

    public ShownValue(String name, @Nullable String label, Type type, String value) {
        this(name, label, type, value, null);
    }

    /** The same, beside what the student wrote. */
    public ShownValue correcting(String other) {
        return new ShownValue(name, label, type, value, other.equals(value) ? null : other);
    }

    /** How a value is to be read. */
    public enum Type {
        TEXT,
        LINK,
        DATE,
        TIME,
        NUMBER,
        /** A word that pages know. */
        CODE
    }
}
