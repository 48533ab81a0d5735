package io.waymark.advising.api.site;

/** What kind of place a site is. */
public enum SiteKind {
    HOSPITAL,
    CLINIC,
    PHYSICIAN_OFFICE,
    PHARMACY,
    LABORATORY,
    OTHER
}
