package io.waymark.advising.api.advisor;

/** What a list of an advisor's students is ordered by. */
public enum AssignedSort {
    NAME,
    /** Those who were or will be assigned last first. */
    NEWEST
}
