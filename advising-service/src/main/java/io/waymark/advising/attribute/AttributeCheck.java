package io.waymark.advising.attribute;

/** What came of checking a value. */
public sealed interface AttributeCheck {

    /** @param value as it is kept */
    record Accepted(String value) implements AttributeCheck {}

    record Rejected(AttributeError error) implements AttributeCheck {}
}
