package io.waymark.web.ui.hours;

/**
 * Who reads a student's hours, and where that leads.
 *
 * @param who STUDENT or ADVISOR, as the texts are called
 * @param page where the hours are shown
 * @param steps where a step is, up to its key
 * @param enters whether they are their own, so that more can be entered
 */
public record HoursAudience(String who, String page, String steps, boolean enters) {

    public static final HoursAudience STUDENT =
            new HoursAudience("STUDENT", "/student/experience", "/student/roadmap/steps/", true);

    /** @param file the student's file */
    public static HoursAudience advisor(String file) {
        return new HoursAudience("ADVISOR", file + "/hours", file + "/steps/", false);
    }

    String step(String requirement) {
        return steps + requirement.split("/", 2)[0];
    }
}
