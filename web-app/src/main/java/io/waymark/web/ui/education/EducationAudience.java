package io.waymark.web.ui.education;

/**
 * Who reads of a student's education, and where that leads.
 *
 * @param who STUDENT or ADVISOR, as the texts are called
 * @param steps where a step is, up to its key
 * @param submits whether it is their own, so that they can submit what is missing
 */
public record EducationAudience(String who, String steps, boolean submits) {

    public static final EducationAudience STUDENT = new EducationAudience("STUDENT", "/student/roadmap/steps/", true);

    /** @param file the student's file */
    public static EducationAudience advisor(String file) {
        return new EducationAudience("ADVISOR", file + "/steps/", false);
    }
}
