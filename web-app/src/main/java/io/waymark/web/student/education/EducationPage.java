package io.waymark.web.student.education;

import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.education.EducationSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A student's education as it is drawn.
 *
 * @param enroll where enrollment is submitted, if it is still to be
 * @param chosen the program to fill that in with
 * @param listing where the shortlist is submitted
 * @param checking where the check of the accreditor is submitted
 * @param compare the way to the first of the shortlist side by side
 */
record EducationPage(
        EducationSheet education,
        String compare,
        @Nullable EducationAsked enroll,
        @Nullable ProgramView chosen,
        @Nullable Listing listing,
        @Nullable EducationAsked checking,
        LocalDate today) {

    /** The shortlist as entries that can be submitted as they are, by the fields that the step asks for. */
    record Listing(EducationAsked asked, List<Map<String, String>> entries) {}

    /** Where a requirement is submitted. */
    public String address(EducationAsked asked) {
        return "/student/roadmap/steps/%s/evidence/%s"
                .formatted(
                        asked.step(),
                        asked.requirement().substring(asked.requirement().indexOf('/') + 1));
    }
}
