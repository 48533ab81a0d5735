package io.waymark.advising.api.attribute;

/** What the values of an attribute are. */
public enum AttributeType {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    CHOICE
}
