package io.waymark.mentor.api;

import io.waymark.core.time.MeetingKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor as others see them.
 *
 * @param steps the keys of the roadmap steps the mentor knows well
 * @param roadmaps the keys of the roadmaps the mentor has walked to the end
 * @param languages BCP 47 tags, e.g. {@code en}, {@code es-MX}
 * @param zone the IANA zone of the mentor's hours
 * @param answerWithinHours how long a request for a session waits for the mentor's answer; without it, who books is in
 * @param places how many more students the mentor can take on
 */
public record MentorView(
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
        int capacity,
        @Nullable Integer answerWithinHours,
        int places) {}
