package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.mentor.api.MeetingKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other features may ask about mentors. */
public interface Profiles {

    /** The mentor, if others may see them. */
    Optional<Offer> findPublished(PersonId mentor);

    Map<PersonId, Meeting> meetings(Collection<PersonId> mentors);

    /** Mentors with room who have anything to do with the interest, those with most of it first. */
    List<Candidate> candidates(Interest interest, int limit);

    /** On which terms a mentor can be booked. */
    record Offer(String name, int capacity, Meeting meeting) {}

    /** How and where a mentor meets students. */
    record Meeting(MeetingKind kind, String place) {}
}
