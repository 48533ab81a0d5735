package io.waymark.core.roadmap;

/** What an entry of a record says, e.g. the link to a job opening: the key is stored, the label is shown. */
public record EntryField(String key, String label, Type type) {

    public EntryField {
        Kebab.require("A field's key", key);
    }

    /** What is written into a field. */
    public enum Type {
        TEXT,
        LINK,
        /** A day that was, or is today. */
        PAST_DATE,
        DATE
    }
}
