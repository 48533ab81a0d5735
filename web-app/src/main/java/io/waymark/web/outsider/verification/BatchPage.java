package io.waymark.web.outsider.verification;

import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours as somebody outside the college is asked about them, and what they answered a moment ago.
 *
 * @param href the page itself
 * @param name whom the student named
 * @param more how many wait besides
 * @param due by when an answer is hoped for, as a sentence
 * @param hours how many entries wait in all, with their hours and sites
 */
record BatchPage(
        String href,
        String college,
        VerifierRole capacity,
        String name,
        String student,
        List<BatchRow> waiting,
        List<BatchRow> answered,
        int more,
        String hours,
        @Nullable String due) {}
