package io.waymark.advising.api.person;

import java.util.UUID;

/**
 * A person, named.
 *
 * @param givenName the one the person goes by: the preferred, or else the legal
 */
public record PersonBrief(UUID id, String givenName, String familyName) {

    /** What the person is called in full. */
    public String fullName() {
        return givenName + " " + familyName;
    }
}
