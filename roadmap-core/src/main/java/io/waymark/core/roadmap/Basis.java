package io.waymark.core.roadmap;

/** Where a number comes from, and so how freely a college may change it. */
public enum Basis {
    /** The article the roadmap started from. */
    ARTICLE,
    SOURCE,
    ESTIMATE,
    /** Our own starting value; meant to be edited for each college. */
    PLATFORM_DEFAULT
}
