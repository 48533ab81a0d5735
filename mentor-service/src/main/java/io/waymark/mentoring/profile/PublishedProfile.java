package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorView;
import java.util.List;

/** A profile that others may see, with its person's name. */
record PublishedProfile(
        PersonId id,
        String name,
        String zone,
        String headline,
        String employer,
        String about,
        List<String> steps,
        List<String> roadmaps,
        List<String> topics,
        List<String> credentials,
        List<String> languages,
        Profiles.Meeting meeting,
        int capacity) {

    MentorCard toCard(int taken) {
        return new MentorCard(
                id.value(),
                name,
                headline,
                employer,
                steps,
                topics,
                credentials,
                languages,
                meeting.kind(),
                capacity,
                places(taken));
    }

    MentorView toView(int taken, String zoneOfHours) {
        return new MentorView(
                id.value(),
                name,
                headline,
                employer,
                about,
                steps,
                roadmaps,
                topics,
                credentials,
                languages,
                zoneOfHours,
                meeting.kind(),
                capacity,
                places(taken));
    }

    private int places(int taken) {
        return Math.max(0, capacity - taken);
    }
}
