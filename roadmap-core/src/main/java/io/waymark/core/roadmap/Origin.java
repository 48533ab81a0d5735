package io.waymark.core.roadmap;

/** Where a part of the roadmap comes from. */
public enum Origin {
    /** The article the roadmap started from says so itself. */
    ARTICLE,
    /** Implied by the article or by a source of its own. */
    DERIVED,
    /** A newer edition of a figure the article quotes. */
    NEWER,
    /** An older edition, kept to show the trend. */
    HISTORY
}
