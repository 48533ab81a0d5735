package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingPlace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other features of the mentors whom students may see. */
@Service
class PublishedProfiles implements Profiles {

    private final Catalogue catalogue;
    private final Candidates candidates;
    private final OfferedMeetings meetings;
    private final MenteeCounts taken;

    PublishedProfiles(Catalogue catalogue, Candidates candidates, OfferedMeetings meetings, MenteeCounts taken) {
        this.catalogue = catalogue;
        this.candidates = candidates;
        this.meetings = meetings;
        this.taken = taken;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isPublished(PersonId mentor) {
        return catalogue.find(mentor).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasRoom(PersonId mentor, PersonId student) {
        return catalogue
                .find(mentor)
                .filter(profile -> taken.hasRoom(mentor, profile.capacity(), student))
                .isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Offer> hold(PersonId mentor, PersonId student) {
        return meetings.hold(mentor, student);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, MeetingPlace> meetings(Collection<PersonId> mentors) {
        return meetings.of(mentors);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Interest interest, int limit) {
        var places = taken.ofAll();
        return candidates.find(interest, places, limit).stream()
                .map(profile -> new Candidate(profile.toCard(places.getOrDefault(profile.id(), 0)), profile.roadmaps()))
                .toList();
    }
}
