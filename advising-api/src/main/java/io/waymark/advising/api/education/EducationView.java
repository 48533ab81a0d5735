package io.waymark.advising.api.education;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a student gets through a program.
 *
 * @param today at the college
 * @param program the one the student is in
 * @param shortlist those the student may choose from, the first chosen first
 * @param asked what the student's roadmap asks for about programs, courses and degrees, in its order
 * @param records courses and degrees that the student submitted, newest first
 */
public record EducationView(
        LocalDate today,
        @Nullable EnrolledProgram program,
        List<ProgramView> shortlist,
        List<EducationAsked> asked,
        List<EducationRecord> records) {

    public EducationView {
        shortlist = List.copyOf(shortlist);
        asked = List.copyOf(asked);
        records = List.copyOf(records);
    }
}
