package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Locale;

/**
 * What a student looks for in a mentor.
 *
 * @param steps the current one first
 * @param roadmaps at most one, the student's own
 */
public record Interest(PersonId student, List<String> steps, List<String> roadmaps, List<String> credentials) {

    public Interest {
        steps = steps.stream().distinct().toList();
        roadmaps = List.copyOf(roadmaps);
        credentials = credentials.stream().map(Interest::folded).distinct().toList();
    }

    public boolean isOpen() {
        return steps.isEmpty() && roadmaps.isEmpty() && credentials.isEmpty();
    }

    public boolean includesCredential(String held) {
        return credentials.contains(folded(held));
    }

    private static String folded(String credential) {
        return credential.strip().toLowerCase(Locale.ROOT);
    }
}
