package io.waymark.web.outsider.verification;

import java.util.List;

/**
 * A student's hours as somebody outside the college is asked about them, and what they answered a moment ago.
 *
 * @param href the page itself
 * @param name whom the student named
 * @param more how many wait besides
 * @param hours how many entries wait in all, with their hours and sites
 */
record BatchPage(
        String href,
        String college,
        String name,
        String student,
        List<BatchRow> waiting,
        List<BatchRow> answered,
        int more,
        String hours) {}
