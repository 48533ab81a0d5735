package io.waymark.advising.api.site;

/** How a site's agreement with the college stands on a day. */
public enum SiteAgreement {
    /** There is none yet. */
    NONE,
    /** It has ended. */
    LAPSED,
    /** It ends within three months. */
    LAPSES_SOON,
    HOLDS
}
