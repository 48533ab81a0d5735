package io.waymark.advising.api.person;

/** What a list of people is ordered by. */
public enum PersonSort {
    /** By family name. */
    NAME,
    NUMBER,
    EMAIL
}
