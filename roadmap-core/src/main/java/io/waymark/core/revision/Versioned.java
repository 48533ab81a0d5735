package io.waymark.core.revision;

/** A view of something that can be edited, with the version that was read. */
public interface Versioned {

    int version();
}
