package io.waymark.advising.api.advisor;

/** What a list of advisors is ordered by. */
public enum AdvisorSort {
    NAME,
    /** Those with the most students first. */
    LOAD,
    /** Those who may have the most students more first. */
    ROOM
}
