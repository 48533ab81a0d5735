package io.waymark.core.trail;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reader was shown of a student's record on one day, as the student is told.
 *
 * @param reader what they are called; nobody of the college if null
 * @param as what allowed it, e.g. {@code advisor}
 * @param times how often they were shown something
 */
public record ShownDay(LocalDate day, @Nullable String reader, String as, List<String> parts, int times) {

    public ShownDay {
        parts = List.copyOf(parts);
    }
}
