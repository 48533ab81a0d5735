package io.waymark.advising.api.imports;

/** How far an import has come. */
public enum ImportState {
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED,
    DISCARDED,
    /** The check or applying broke and changed nothing; {@link ImportView#failure()} says why. */
    FAILED
}
