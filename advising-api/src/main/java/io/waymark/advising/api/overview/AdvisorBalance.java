package io.waymark.advising.api.overview;

import io.waymark.advising.api.person.PersonBrief;

/** How many students an advisor has, and may have. */
public record AdvisorBalance(PersonBrief advisor, int load, int limit) {

    /** Above zero if they are too many. */
    public int difference() {
        return load - limit;
    }
}
