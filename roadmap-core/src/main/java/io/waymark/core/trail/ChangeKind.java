package io.waymark.core.trail;

/** What happened to a thing that the trail tells of. */
public enum ChangeKind {
    INSERT,
    UPDATE,
    DELETE
}
