package io.waymark.mentor.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A session whose two sides contradict each other, as the college sees it: not what it was about.
 *
 * @param studentSaysMet what the student says; the mentor says the opposite
 */
public record DisputedSession(
        UUID id,
        SessionView.Side student,
        SessionView.Side mentor,
        Instant startsAt,
        Instant endsAt,
        boolean studentSaysMet) {}
