package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.mentor.api.MentorCard;
import java.util.List;

/** A mentor who comes into question for a student. */
public record Candidate(MentorCard card, List<String> roadmaps) {

    public PersonId mentor() {
        return new PersonId(card.id());
    }
}
