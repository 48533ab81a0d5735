package io.waymark.advising.api.kind;

/** What was done to a file so that everybody can open it. */
public enum FileChange {
    /** Its name has the ending of what it is. */
    RENAMED,
    /** A photo of a phone, now a JPEG. */
    FROM_HEIC,
    /** A text as older editors write it, now UTF-8. */
    FROM_WINDOWS_1252,
    /** A text of two bytes a character, now UTF-8. */
    FROM_UTF_16
}
