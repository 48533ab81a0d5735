package io.waymark.mentor.api;

import io.waymark.core.time.MeetingKind;
import java.util.List;
import java.util.UUID;

/**
 * A mentor in a list.
 *
 * @param steps the keys of the roadmap steps the mentor knows well
 * @param languages BCP 47 tags, e.g. {@code en}, {@code es-MX}
 * @param places how many more students the mentor can take on
 */
public record MentorCard(
        UUID id,
        String name,
        String headline,
        String employer,
        List<String> steps,
        List<String> topics,
        List<String> credentials,
        List<String> languages,
        MeetingKind meetingKind,
        int capacity,
        int places) {}
