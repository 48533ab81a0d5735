package io.waymark.core.study;

import java.time.LocalDate;

/**
 * Time to study one domain on one day.
 *
 * @param domain its number; {@link StudyDomain#REVIEW} for all of them together
 */
public record StudySession(LocalDate day, int domain, int minutes) {

    public StudySession {
        if (domain < StudyDomain.REVIEW || minutes < 1) {
            throw new IllegalArgumentException("A session has a domain and takes time: " + domain + ", " + minutes);
        }
    }
}
