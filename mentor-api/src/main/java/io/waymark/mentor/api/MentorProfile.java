package io.waymark.mentor.api;

import io.waymark.core.revision.Versioned;
import io.waymark.core.time.MeetingKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's own profile. Before it is first written it is empty and its version is 0.
 *
 * @param meetingPlace the room, number or link; shown to students who have a session, not in the directory
 * @param zone the IANA zone of the mentor's hours
 * @param answerWithinHours how long a student's request for a session waits for an answer; none is needed without it
 * @param students how many students take a place at present
 */
public record MentorProfile(
        UUID id,
        String name,
        String headline,
        String employer,
        String about,
        List<String> steps,
        List<String> roadmaps,
        List<String> topics,
        List<String> credentials,
        List<String> languages,
        String zone,
        MeetingKind meetingKind,
        String meetingPlace,
        int capacity,
        @Nullable Integer answerWithinHours,
        int students,
        boolean published,
        int version)
        implements Versioned {}
