package io.waymark.advising.api.imports;

/** What an import does about what it contradicts. */
public enum ConflictChoice {
    /** It stays as it is in the directory. */
    KEEP,
    /** It becomes as the file says. */
    OVERWRITE
}
