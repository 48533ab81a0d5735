package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.time.MeetingPlace;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the other features may ask about mentors. */
public interface Profiles {

    /** Whether the student can book the mentor, who has a place left or has given them one. */
    boolean hasRoom(PersonId mentor, PersonId student);

    /** Whether others may see the mentor. */
    boolean isPublished(PersonId mentor);

    /**
     * The mentor's offer, if students may see it. Neither of the two leaves before the transaction ends; a student who has left
     * is refused with {@code person-left}.
     */
    Optional<Offer> hold(PersonId mentor, PersonId student);

    Map<PersonId, MeetingPlace> meetings(Collection<PersonId> mentors);

    /** Mentors with room who have anything to do with the interest, those with most of it first. */
    List<Candidate> candidates(Interest interest, int limit);

    /** What the caller is told who may not see the mentor, or of whom there is none. */
    static NotFoundException unknown(PersonId mentor) {
        return new NotFoundException("no-such-mentor", "There is no mentor " + mentor + ".");
    }

    /**
     * On which terms a mentor can be booked.
     *
     * @param answerWithin how long a request waits for the mentor's answer; none is needed without it
     */
    record Offer(String name, int capacity, @Nullable Duration answerWithin, MeetingPlace meeting) {}
}
