package io.waymark.advising.api.advisor;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;

/**
 * An advisor's caseload in numbers.
 *
 * @param load how many students they have
 * @param limit how many they may have
 * @param standardLimit whether that is the standard limit, which changes for all who have it
 */
public record AdvisorView(PersonBrief advisor, String number, int load, int limit, boolean standardLimit, int version)
        implements Versioned {}
